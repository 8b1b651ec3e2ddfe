package org.sitong.exchange.internal.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitong.document.Binding;
import org.sitong.document.Definitions;
import org.sitong.exchange.internal.profile.ElementPath;
import org.sitong.exchange.internal.profile.Family;
import org.sitong.exchange.internal.profile.FieldRule;
import org.sitong.exchange.internal.profile.ProfileModel;
import org.sitong.exchange.internal.profile.RowGroup;
import org.sitong.exchange.internal.profile.RowTest;
import org.sitong.exchange.internal.profile.Target;
import org.sitong.exchange.internal.profile.TextTemplate;
import org.sitong.exchange.internal.profile.UnmappedRule;
import org.sitong.exchange.internal.value.Known;
import org.sitong.exchange.internal.value.Outcome;
import org.sitong.exchange.internal.value.Reading;
import org.sitong.exchange.internal.value.Texts;
import org.sitong.item.Definition;
import org.sitong.json.JsonValue;
import org.sitong.standard.StandardVersion;

/** Turns rows into definitions by a profile. Immutable and thread-safe. */
public final class RowMapper {

    private static final String PROVENANCE = "provenance";

    private final ProfileModel profile;
    private final Family family;
    private final RowGroup group;
    private final JsonValue carries;
    private final JsonValue columns;

    /** A mapper for a profile. */
    public RowMapper(ProfileModel profile) {
        this.profile = profile;
        this.family = profile.families().get(0);
        this.group = family.main();
        this.carries = new JsonValue.JsonArray(
                family.carries().stream().map(JsonValue::of).toList());
        Map<String, JsonValue> pointers = new LinkedHashMap<>();
        columns(group).forEach((pointer, source) -> pointers.put(pointer, JsonValue.of(source)));
        this.columns = new JsonValue.JsonObject(pointers);
    }

    private static Map<String, String> columns(RowGroup group) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (FieldRule field : group.fields()) {
            for (Target target : field.targets()) {
                if (!target.element().first().equals(PROVENANCE)) {
                    columns.putIfAbsent(target.element().columnPointer(), field.source());
                }
            }
        }
        return columns;
    }

    /** The definition that a row became, or the elements for want of which, or because of whose values, it became none. */
    public record Mapped(@Nullable Definition definition, List<String> missing, List<String> unfit) {}

    /**
     * Maps a row and counts what came over.
     *
     * @param row the row
     * @param source the file's name
     * @param line the row's line
     * @param tallies the account
     * @return the definition, or what it lacks to be one
     */
    public Mapped map(JsonValue.JsonObject row, String source, int line, Tallies tallies) {
        ElementTree tree = new ElementTree();
        RawTexts raw = new RawTexts();
        List<JsonValue> none = new ArrayList<>();
        Function<String, @Nullable String> texts = name -> Texts.of(row.get(name));
        for (FieldRule field : group.fields()) {
            FieldTally tally = tallies.fields().get(field.source());
            JsonValue value = field.in(row);
            if (tally == null || value == null || isBlank(value)) {
                count(tally);
            } else {
                map(field, value, texts, tree, raw, none, tally);
            }
        }
        group.unmapped().forEach(field -> countUnmapped(field, row, texts, tallies));
        row.members().keySet().stream()
                .filter(name -> !tallies.knows(name))
                .forEach(name -> tallies.unknown(name).count(false));
        return finish(tree, raw, none, source, line);
    }

    private static void count(@Nullable FieldTally tally) {
        if (tally != null) {
            tally.countEmpty();
        }
    }

    private void map(
            FieldRule field,
            JsonValue value,
            Function<String, @Nullable String> texts,
            ElementTree tree,
            RawTexts raw,
            List<JsonValue> none,
            FieldTally tally) {
        raw.add(
                field.source(),
                value,
                field.targets().stream().map(Target::element).toList());
        String whole = Texts.of(value);
        String text = whole == null ? null : Texts.strip(whole, field.strip());
        if (field.noneElement() != null && text != null && field.none().contains(text)) {
            none.add(JsonValue.of(field.noneElement()));
            tally.countNone();
        } else if (isAbsent(field, value, text)) {
            tally.countEmpty();
        } else if (!field.absentWhen().isEmpty() && hold(field.absentWhen(), text, texts)) {
            raw.addRepeated(field.source(), value);
            tally.countEmpty();
        } else {
            boolean list = value instanceof JsonValue.JsonArray;
            JsonValue given = text == null || list ? value : JsonValue.of(text);
            tally.count(place(field, given, text, texts, tree), RawTexts.text(value));
        }
    }

    private Outcome place(
            FieldRule field,
            JsonValue value,
            @Nullable String text,
            Function<String, @Nullable String> texts,
            ElementTree tree) {
        Known known = path -> {
            ElementPath element = ElementPath.find(family.kind(), path);
            return element == null ? null : tree.text(element);
        };
        Outcome outcome = null;
        for (Target target : field.targets()) {
            if (hold(target.when(), text, texts)) {
                Reading reading = target.parser().read(value, known);
                JsonValue read = reading.value();
                boolean placed = read == null || tree.put(target.element(), read);
                Outcome one = placed ? reading.outcome() : Outcome.UNPARSED;
                outcome = outcome == null ? one : outcome.and(one);
            }
        }
        return outcome == null ? Outcome.UNPARSED : outcome;
    }

    private static boolean hold(List<RowTest> tests, @Nullable String text, Function<String, @Nullable String> texts) {
        return tests.stream().allMatch(test -> test.holds(text, texts));
    }

    private static boolean isAbsent(FieldRule field, JsonValue value, @Nullable String text) {
        if (value instanceof JsonValue.JsonArray array) {
            return array.values().stream().allMatch(member -> isAbsent(field, member, Texts.of(member)));
        }
        return isBlank(value)
                || text != null && (text.isEmpty() || field.absent().contains(text));
    }

    private static boolean isBlank(JsonValue value) {
        String text = Texts.of(value);
        return value instanceof JsonValue.JsonNull
                || text != null && text.isEmpty()
                || value instanceof JsonValue.JsonArray array && array.values().isEmpty();
    }

    private static void countUnmapped(
            UnmappedRule field, JsonValue.JsonObject row, Function<String, @Nullable String> texts, Tallies tallies) {
        UnmappedTally tally = tallies.unmapped().get(field.source());
        JsonValue value = row.get(field.source());
        if (tally != null && value != null && !isBlank(value)) {
            String expected = null;
            for (TextTemplate template : field.expected()) {
                expected = expected == null ? template.fill(texts) : expected;
            }
            tally.count(expected != null && expected.equals(Texts.of(value)));
        }
    }

    private Mapped finish(ElementTree tree, RawTexts raw, List<JsonValue> none, String source, int line) {
        family.invented().forEach(rule -> tree.put(rule.element(), rule.value()));
        List<String> missing = family.required().stream()
                .filter(element -> !tree.has(element))
                .map(ElementPath::path)
                .toList();
        if (!missing.isEmpty()) {
            return new Mapped(null, missing, List.of());
        }
        Map<String, JsonValue> document = new LinkedHashMap<>();
        document.put("kind", JsonValue.of(family.kind().token()));
        document.put("standard", JsonValue.of(StandardVersion.CURRENT.id()));
        document.putAll(tree.value().members());
        if (!none.isEmpty()) {
            document.put(
                    "none", new JsonValue.JsonArray(none.stream().distinct().toList()));
        }
        document.put(PROVENANCE, provenance(document.get(PROVENANCE), raw.missing(tree), source, line));
        Binding<Definition> binding = Definitions.read(new JsonValue.JsonObject(document));
        List<String> unfit = binding.problems().stream()
                .map(problem -> String.valueOf(problem.pointer()))
                .toList();
        return new Mapped(unfit.isEmpty() ? binding.value() : null, List.of(), unfit);
    }

    private JsonValue provenance(@Nullable JsonValue given, Map<String, JsonValue> raw, String source, int line) {
        Map<String, JsonValue> provenance = new LinkedHashMap<>();
        provenance.put("profile", JsonValue.of(profile.name()));
        provenance.put("source", JsonValue.of(source));
        provenance.put("row", JsonValue.of(line));
        if (given instanceof JsonValue.JsonObject object) {
            provenance.putAll(object.members());
        }
        provenance.put("carries", carries);
        provenance.put("columns", columns);
        if (!raw.isEmpty()) {
            provenance.put("raw", new JsonValue.JsonObject(raw));
        }
        return new JsonValue.JsonObject(provenance);
    }
}
