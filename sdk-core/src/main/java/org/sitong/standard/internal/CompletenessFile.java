package org.sitong.standard.internal;

import static org.sitong.standard.internal.ResourceJson.objects;
import static org.sitong.standard.internal.ResourceJson.text;
import static org.sitong.standard.internal.ResourceJson.texts;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.ExplicitNone;
import org.sitong.item.ItemType;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.CompletenessCondition;
import org.sitong.standard.CompletenessRow;
import org.sitong.standard.Kind;
import org.sitong.standard.SourceReference;

/** The completeness table as a file: families of item types by name, and rows that name families. */
public final class CompletenessFile {

    private static final String FILE = "completeness.json";

    private CompletenessFile() {}

    /**
     * Reads the file of this library.
     *
     * @return the rows in order
     */
    public static List<CompletenessRow> load() {
        JsonObject file = StandardResources.json(FILE);
        JsonObject families = object(file, "families");
        return objects(file, "rows").stream().map(row -> row(row, families)).toList();
    }

    private static CompletenessRow row(JsonObject row, JsonObject families) {
        String none = text(row, "none");
        return CompletenessRow.builder()
                .rule(required(row, "rule"))
                .element(required(row, "element"))
                .alternatives(texts(row, "alternatives"))
                .inherited(row.get("inherited") instanceof JsonValue.JsonBoolean inherited && inherited.value())
                .none(none == null ? null : Tokens.of(ExplicitNone.class, none))
                .kinds(texts(row, "kinds").stream()
                        .map(kind -> Tokens.of(Kind.class, kind))
                        .toList())
                .types(texts(row, "families").stream()
                        .flatMap(family -> texts(families, family).stream())
                        .map(type -> Tokens.of(ItemType.class, type))
                        .toList())
                .when(condition(row.get("when") instanceof JsonObject when ? when : null))
                .severity(Severity.valueOf(required(row, "severity").toUpperCase(Locale.ROOT)))
                .basis(objects(row, "basis").stream()
                        .map(basis -> new SourceReference(required(basis, "source"), text(basis, "clause")))
                        .toList())
                .covers(texts(row, "covers"))
                .build();
    }

    private static CompletenessCondition condition(@Nullable JsonObject when) {
        CompletenessCondition.CompletenessConditionBuilder condition = CompletenessCondition.builder();
        if (when != null) {
            condition.present(texts(when, "present")).absent(texts(when, "absent"));
            if (when.get("equals") instanceof JsonObject equals) {
                equals.members().keySet().forEach(path -> condition.equal(path, texts(equals, path)));
            }
        }
        return condition.build();
    }

    private static JsonObject object(JsonObject object, String name) {
        return (JsonObject) Objects.requireNonNull(object.get(name), name);
    }

    private static String required(JsonObject object, String name) {
        return Objects.requireNonNull(text(object, name), name);
    }
}
