package org.sitong.exchange.internal.file;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.document.ReadResult;
import org.sitong.exchange.TableRow;
import org.sitong.exchange.internal.ExchangeMessages;
import org.sitong.json.JsonValue;

/** A row that is written as an object. Its values keep their types and may hold objects and lists. */
final class JsonCells {

    private static final JsonValue EMPTY_TEXT = JsonValue.of("");

    private JsonCells() {}

    /** The row that a document holds. */
    static TableRow row(ReadResult result, int line, Faults faults) {
        JsonValue value = result.value();
        JsonValue.JsonObject cells = filled(value, faults);
        if (!result.problems().isEmpty()) {
            return faults.row(line, cells, result.problems());
        }
        return value instanceof JsonValue.JsonObject
                ? faults.row(line).cells(cells).build()
                : faults.row(line, cells, ExchangeMessages.naming("row.not-an-object"));
    }

    private static JsonValue.JsonObject filled(@Nullable JsonValue value, Faults faults) {
        Map<String, JsonValue> cells = new LinkedHashMap<>();
        if (value instanceof JsonValue.JsonObject object) {
            object.members().forEach((column, cell) -> {
                if (!cell.equals(JsonValue.NULL) && !cell.equals(EMPTY_TEXT)) {
                    cells.putIfAbsent(faults.column(column), cell);
                }
            });
        }
        return new JsonValue.JsonObject(cells);
    }
}
