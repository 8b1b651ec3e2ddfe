package org.sitong.validation.derivation;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Matching;
import org.sitong.document.Definitions;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.internal.DataTable;
import org.sitong.item.Definition;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Kind;

/**
 * One line of the table of policies: what a base says, what a definition that derives from it says, and where that stands.
 *
 * @param policy the part of a policy that it shows
 * @param way which way the definition departs from its base
 * @param element the element that it departs in
 * @param base what the base says beside name, code and type
 * @param local what the definition says beside these
 * @param standing where the departure stands; {@code null} where it is none
 */
public record DerivationCase(
        String policy,
        String way,
        String element,
        JsonObject base,
        JsonObject local,
        @Nullable Standing standing) {

    private static final DerivationJudge JUDGE = DerivationJudge.of(Policies.standard());
    private static final String FILE = "derivation-cases.tsv";
    private static final JsonObject IDENTITY = json("""
            {"standard": "1.0", "identity": {"national": {"basicCode": "000117051000"}},
             "name": {"main": "出版物零售单位设立审批"}, "itemType": "licence"}""");
    private static final JsonObject DERIVES =
            json("{\"derivesFrom\": {\"kind\": \"ImplementationStandard\", \"code\": \"000117051000\"}}");
    private static final JsonObject LEVELS = json("{\"levels\": [\"municipal\", \"county\"]}");

    /** All lines in the order of the file. */
    public static List<DerivationCase> all() {
        return DataTable.read(DerivationCase.class.getResourceAsStream(FILE), FILE, 6).stream()
                .map(row -> new DerivationCase(
                        row.get(0), row.get(1), row.get(2), json(row.get(3)), json(row.get(4)), standing(row.get(5))))
                .toList();
    }

    private static @Nullable Standing standing(String token) {
        for (Standing standing : Standing.values()) {
            if (standing.token().equals(token)) {
                return standing;
            }
        }
        return null;
    }

    private static JsonObject json(String text) {
        return (JsonObject) Objects.requireNonNull(DocumentReader.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON)
                .value());
    }

    /** The departures in the element, judged from the base. */
    List<JudgedChange> derived() {
        JsonObject above = with(base, Kind.IMPLEMENTATION_STANDARD);
        Map<String, JsonValue> members = new LinkedHashMap<>(above.members());
        members.put("authority", LEVELS);
        Map<String, JsonValue> derived =
                new LinkedHashMap<>(with(local, Kind.SERVICE_ITEM).members());
        derived.put("lifecycle", DERIVES);
        return ours(JUDGE.derived(read(new JsonObject(members)), read(new JsonObject(derived))));
    }

    /** The differences in the element between two of the same rank, one as the base, one as the definition. */
    List<JudgedChange> peers(boolean forth) {
        Definition one = read(with(base, Kind.SERVICE_ITEM));
        Definition other = read(with(local, Kind.SERVICE_ITEM));
        return ours(forth ? JUDGE.peers(one, other, Matching.VERSIONS) : JUDGE.peers(other, one, Matching.VERSIONS));
    }

    private List<JudgedChange> ours(List<JudgedChange> all) {
        return all.stream()
                .filter(judged -> judged.change().element().path().equals(element))
                .toList();
    }

    private static JsonObject with(JsonObject part, Kind kind) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("kind", JsonValue.of(kind.token()));
        members.putAll(IDENTITY.members());
        members.putAll(part.members());
        return new JsonObject(members);
    }

    private static Definition read(JsonObject value) {
        var binding = Definitions.read(value);
        if (!binding.problems().isEmpty()) {
            throw new IllegalArgumentException(binding.problems().toString());
        }
        return Objects.requireNonNull(binding.value());
    }

    @Override
    public String toString() {
        return policy + " " + way + " " + element + " " + standing;
    }
}
