package org.sitong.validation.internal.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitong.item.CodeEntry;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.Kind;
import org.sitong.standard.StandardVersion;
import org.sitong.validation.rule.Observation;
import tools.jackson.databind.JsonNode;

/** Holds documents against the schema of their kind: fast where they fit, explained where they do not. Thread-safe. */
public final class SchemaPhase {

    private static final Pattern VERSION = Pattern.compile("([0-9]{1,4})\\.([0-9]{1,4})");
    private static final String KINDS = "definition-kind";

    private SchemaPhase() {}

    /** The kind that a document names, or {@code null} where it names none that the standard has. */
    public static @Nullable Kind kind(JsonValue document) {
        return document instanceof JsonObject object && object.get("kind") instanceof JsonString kind
                ? Kind.of(kind.value())
                : null;
    }

    /** What is wrong with the shape of a document; so many issues are told in full, all are counted. */
    public static SchemaVerdict check(JsonValue document, int most) {
        Kind kind = kind(document);
        if (kind == null) {
            return SchemaVerdict.of(withoutKind(document));
        }
        SchemaEngine engine = SchemaEngine.standard();
        JsonNode node = JsonNodes.of(document);
        if (engine.accepts(kind, node)) {
            return SchemaVerdict.FITS;
        }
        IssueCollector collector = new IssueCollector(kind, document, most);
        engine.errors(kind, node, collector::accept);
        return collector.verdict();
    }

    private static SchemaIssue withoutKind(JsonValue document) {
        JsonPointer place = JsonPointer.ROOT.child("kind");
        ListedValues kinds = ListedValues.of(KINDS);
        if (!(document instanceof JsonObject object)) {
            return new SchemaIssue(
                    SchemaRule.KIND,
                    Observation.at(JsonPointer.ROOT)
                            .variant("no-object")
                            .with("actual", SchemaTexts.type(JsonShape.of(document))),
                    JsonPointer.ROOT);
        }
        JsonValue given = object.get("kind");
        if (given == null) {
            Observation missing =
                    Observation.at(JsonPointer.ROOT).variant("missing").with("allowed", kinds.shown());
            return new SchemaIssue(SchemaRule.KIND, missing, place);
        }
        CodeEntry meant = kinds.meant(given.toString());
        Observation unknown =
                Observation.at(place).with("written", given.toString()).with("allowed", kinds.shown());
        return new SchemaIssue(
                SchemaRule.KIND,
                meant == null ? unknown : unknown.variant("suggestion").with("suggestion", ListedValues.show(meant)),
                place);
    }

    /** Whether a document follows a later version of the standard than this library holds. */
    static boolean isNewer(JsonValue document) {
        if (!(document instanceof JsonObject object) || !(object.get("standard") instanceof JsonString version)) {
            return false;
        }
        Matcher given = VERSION.matcher(version.value());
        Matcher current = VERSION.matcher(StandardVersion.CURRENT.id());
        return given.matches() && current.matches() && order(given) > order(current);
    }

    private static int order(Matcher version) {
        return Integer.parseInt(version.group(1)) * 10_000 + Integer.parseInt(version.group(2));
    }
}
