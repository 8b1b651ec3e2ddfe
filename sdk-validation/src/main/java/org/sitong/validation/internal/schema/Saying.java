package org.sitong.validation.internal.schema;

import com.networknt.schema.Error;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.internal.Likeness;
import org.sitong.item.CodeEntry;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.Element;
import org.sitong.standard.Kind;
import org.sitong.standard.StandardVersion;
import org.sitong.validation.rule.Observation;

/** What is said of each kind of schema error in one document. */
final class Saying {

    private static final JsonPointer STANDARD = JsonPointer.ROOT.child("standard");
    private static final int LONGEST_VALUE = 60;

    /** Looking for what was meant takes long; nobody reads more of it. */
    private static final int SUGGESTIONS = 1_000;

    private final JsonValue document;
    private final Labels labels;
    private final boolean newer;
    private int suggestions = SUGGESTIONS;

    Saying(Kind kind, JsonValue document) {
        this.document = document;
        this.labels = new Labels(kind);
        this.newer = SchemaPhase.isNewer(document);
    }

    Stream<SchemaIssue> wrongType(Error error) {
        JsonPointer place = IssueCollector.place(error);
        JsonValue value = Objects.requireNonNullElse(document.at(place), JsonValue.NULL);
        Element element = labels.element(place);
        boolean isMember = JsonPointer.index(place.last()) >= 0;
        String expected = element == null || (element.list() && !isMember) ? expected(error) : element.type();
        Observation said = at(place)
                .with("expected", SchemaTexts.type(expected))
                .with("actual", SchemaTexts.type(JsonShape.of(value)));
        if (value instanceof JsonValue.JsonNull) {
            return one(SchemaRule.TYPE, said.variant("null"), place);
        }
        boolean isBare = value instanceof JsonValue.JsonNumber || value instanceof JsonValue.JsonBoolean;
        if (expected.equals("string") && isBare) {
            return one(SchemaRule.TYPE, said.variant("quote").with("written", shown(value)), place);
        }
        if (value instanceof JsonValue.JsonString && (expected.equals("integer") || expected.equals("boolean"))) {
            return one(SchemaRule.TYPE, said.variant("unquote").with("written", shown(value)), place);
        }
        return one(SchemaRule.TYPE, said, place);
    }

    private static String expected(Error error) {
        JsonValue type = error.getSchemaNode() == null
                ? null
                : JsonValue.of(error.getSchemaNode().asString(""));
        return type == null ? "" : type.toString();
    }

    /** The constants of the standard are {@code kind}, by which the schema was chosen, and {@code standard}. */
    Stream<SchemaIssue> wrongConstant(Error error) {
        JsonPointer place = IssueCollector.place(error);
        JsonValue value = Objects.requireNonNullElse(document.at(place), JsonValue.NULL);
        Observation said =
                at(place).with("current", StandardVersion.CURRENT.id()).with("written", shown(value));
        if (!(value instanceof JsonValue.JsonString)) {
            return one(
                    SchemaRule.TYPE,
                    said.variant(value instanceof JsonValue.JsonNumber ? "quote" : "null")
                            .with("expected", SchemaTexts.type("string"))
                            .with("actual", SchemaTexts.type(JsonShape.of(value))),
                    place);
        }
        boolean isNewer = newer && place.equals(STANDARD);
        return one(SchemaRule.STANDARD, isNewer ? said.variant("newer").graded(Severity.WARNING) : said, place);
    }

    Stream<SchemaIssue> notListed(Error error) {
        JsonPointer place = IssueCollector.place(error);
        String written = shown(Objects.requireNonNullElse(document.at(place), JsonValue.NULL));
        ListedValues values = ListedValues.of(labels.codeList(place));
        CodeEntry meant = suggestions-- > 0 ? values.meant(written) : null;
        Observation said = at(place).with("written", written).with("allowed", values.shown());
        return one(
                SchemaRule.ENUM,
                meant == null ? said : said.variant("suggestion").with("suggestion", ListedValues.show(meant)),
                place);
    }

    Stream<SchemaIssue> missing(Error error) {
        JsonPointer object = IssueCollector.place(error);
        String name = property(error);
        return one(SchemaRule.REQUIRED, missing(object, name), object.child(name));
    }

    Stream<SchemaIssue> missingBeside(Error error) {
        JsonPointer object = IssueCollector.place(error);
        String name = property(error);
        Observation said = missing(object, name).variant("beside");
        return one(SchemaRule.REQUIRED, said, object.child(name));
    }

    private Observation missing(JsonPointer object, String name) {
        return Observation.at(object)
                .missing(object.child(name))
                .with("where", labels.title(object))
                .with("element", labels.title(object, name))
                .naming("name", name);
    }

    Stream<SchemaIssue> unknown(Error error) {
        JsonPointer object = IssueCollector.place(error);
        String name = property(error);
        JsonPointer place = object.child(name);
        Observation said =
                Observation.at(place).with("where", labels.title(object)).naming("name", shortened(name));
        if (newer) {
            return one(SchemaRule.UNKNOWN_ELEMENT, said.variant("newer").graded(Severity.WARNING), place);
        }
        Element meant = suggestions-- > 0 ? meant(object, name) : null;
        if (meant != null) {
            return one(
                    SchemaRule.UNKNOWN_ELEMENT,
                    said.variant("suggestion").with("suggestion", meant.name()).with("element", meant.title()),
                    object.child(meant.name()));
        }
        return one(SchemaRule.UNKNOWN_ELEMENT, said, place);
    }

    private @Nullable Element meant(JsonPointer object, String name) {
        JsonValue.JsonObject given = document.at(object) instanceof JsonValue.JsonObject known ? known : null;
        List<Element> free = labels.members(object).stream()
                .filter(element -> given == null || given.get(element.name()) == null)
                .toList();
        for (Element element : free) {
            if (Labels.isNamed(element, name)) {
                return element;
            }
        }
        return Likeness.nearest(name, free, Element::name).stream().findFirst().orElse(null);
    }

    /** Only the names of extensions have a form of their own. */
    Stream<SchemaIssue> badName(Error error) {
        JsonPointer object = IssueCollector.place(error);
        String name = property(error);
        JsonPointer place = object.child(name);
        Observation said = Observation.at(place)
                .variant("namespace")
                .with("element", labels.title(object))
                .naming("written", shortened(name));
        return one(SchemaRule.PATTERN, said, place);
    }

    Stream<SchemaIssue> badForm(Error error) {
        JsonPointer place = IssueCollector.place(error);
        String format = labels.format(place);
        return one(SchemaRule.PATTERN, written(place).variant(format.isEmpty() ? "other" : format), place);
    }

    Stream<SchemaIssue> badFormat(Error error) {
        JsonPointer place = IssueCollector.place(error);
        return one(SchemaRule.FORMAT, written(place), place);
    }

    Stream<SchemaIssue> empty(Error error) {
        JsonPointer place = IssueCollector.place(error);
        String shape = JsonShape.of(Objects.requireNonNullElse(document.at(place), JsonValue.NULL));
        return one(SchemaRule.EMPTY, at(place).variant(shape.equals("string") ? "text" : "list"), place);
    }

    Stream<SchemaIssue> tooLong(Error error) {
        JsonPointer place = IssueCollector.place(error);
        String text = String.valueOf(document.at(place));
        return one(
                SchemaRule.LENGTH,
                at(place).with("length", text.codePointCount(0, text.length())).with("limit", limit(error)),
                place);
    }

    Stream<SchemaIssue> outOfRange(Error error) {
        JsonPointer place = IssueCollector.place(error);
        return one(SchemaRule.RANGE, written(place).variant(error.getKeyword()).with("limit", limit(error)), place);
    }

    Stream<SchemaIssue> duplicate(Error error) {
        JsonPointer list = IssueCollector.place(error);
        Set<JsonValue> seen = new HashSet<>();
        List<JsonValue> values = document.at(list) instanceof JsonValue.JsonArray array ? array.values() : List.of();
        return IntStream.range(0, values.size())
                .filter(i -> !seen.add(values.get(i)))
                .mapToObj(list::child)
                .map(place -> issue(SchemaRule.DUPLICATE_VALUE, written(place), place));
    }

    private Observation written(JsonPointer place) {
        return at(place).with("written", shown(Objects.requireNonNullElse(document.at(place), JsonValue.NULL)));
    }

    private Observation at(JsonPointer place) {
        return Observation.at(place).with("element", labels.title(place)).with("name", name(place));
    }

    /** The element's name in the document; a member of a list goes by the list's. */
    private static String name(JsonPointer place) {
        JsonPointer at = place;
        while (JsonPointer.index(at.last()) >= 0 && at.parent() != null) {
            at = Objects.requireNonNull(at.parent());
        }
        return at.last();
    }

    private static String property(Error error) {
        return Objects.requireNonNullElse(error.getProperty(), "");
    }

    private static String limit(Error error) {
        return error.getSchemaNode() == null ? "" : error.getSchemaNode().asString("");
    }

    private static String shown(JsonValue value) {
        return shortened(
                value instanceof JsonValue.JsonNumber number ? number.value().toPlainString() : value.toString());
    }

    private static String shortened(String text) {
        return StringUtils.abbreviate(text, "…", LONGEST_VALUE);
    }

    private static Stream<SchemaIssue> one(SchemaRule rule, Observation said, JsonPointer broken) {
        return Stream.of(issue(rule, said, broken));
    }

    private static SchemaIssue issue(SchemaRule rule, Observation said, JsonPointer broken) {
        return new SchemaIssue(rule, said, broken);
    }
}
