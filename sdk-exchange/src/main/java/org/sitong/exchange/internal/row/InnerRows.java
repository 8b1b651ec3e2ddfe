package org.sitong.exchange.internal.row;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.TableRow;
import org.sitong.exchange.internal.profile.RowGroup;
import org.sitong.exchange.internal.value.JsonText;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

/** Rows inside rows: a list of objects, an object where there is at most one, or either written as JSON text. */
final class InnerRows {

    private InnerRows() {}

    /** The column that a group's rows are in. */
    static String column(RowGroup group) {
        JsonPointer at = group.at();
        return at == null || at.tokens().isEmpty() ? "" : at.tokens().get(0);
    }

    static List<JsonValue.JsonObject> objects(TableRow row, RowGroup group) {
        return members(value(row, group)).stream()
                .filter(JsonValue.JsonObject.class::isInstance)
                .map(JsonValue.JsonObject.class::cast)
                .toList();
    }

    /** What stands in the place of a group's rows and is none; {@code null} where there is nothing of the kind. */
    static @Nullable JsonValue fault(TableRow row, RowGroup group) {
        return members(value(row, group)).stream()
                .filter(member -> !(member instanceof JsonValue.JsonObject) && !Cells.isBlank(member))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable JsonValue value(TableRow row, RowGroup group) {
        JsonPointer at = group.at();
        return at == null ? null : row.cells().at(at);
    }

    private static List<? extends JsonValue> members(@Nullable JsonValue value) {
        if (value instanceof JsonValue.JsonArray array) {
            return array.values();
        }
        if (value instanceof JsonValue.JsonString string) {
            JsonValue.JsonArray written = JsonText.array(string.value());
            return written == null ? List.of(value) : written.values();
        }
        return value == null ? List.of() : List.of(value);
    }
}
