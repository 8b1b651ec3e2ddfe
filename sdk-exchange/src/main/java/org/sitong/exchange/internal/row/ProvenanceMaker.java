package org.sitong.exchange.internal.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.TableRow;
import org.sitong.json.JsonValue;

/** Writes down where a definition comes from. */
final class ProvenanceMaker {

    private final RecordMapper mapper;
    private final RowPart main;
    private final List<RowPart> parts;
    private final JsonValue carries;
    private final Map<String, JsonValue> columns = new LinkedHashMap<>();
    private final List<JsonValue> rows = new ArrayList<>();

    ProvenanceMaker(RecordMapper mapper, List<RowPart> parts, JsonValue carries) {
        this.carries = carries;
        this.mapper = mapper;
        this.main = parts.get(0);
        this.parts = parts;
    }

    JsonValue make(@Nullable JsonValue given) {
        Map<String, JsonValue> provenance = new LinkedHashMap<>();
        TableRow row = main.row();
        provenance.put("profile", JsonValue.of(mapper.profile().name()));
        provenance.put("source", JsonValue.of(row.source()));
        put(provenance, "table", row.table());
        if (row.number() != null) {
            provenance.put("row", JsonValue.of(row.number()));
        }
        if (main.group().key() != null) {
            put(provenance, "key", main.key());
        }
        if (given instanceof JsonValue.JsonObject object) {
            provenance.putAll(object.members());
        }
        parts.forEach(this::columns);
        parts.subList(1, parts.size()).forEach(this::row);
        provenance.put("carries", carries);
        put(provenance, "columns", columns);
        put(provenance, "raw", raw(main));
        if (!rows.isEmpty()) {
            provenance.put("rows", new JsonValue.JsonArray(rows));
        }
        return new JsonValue.JsonObject(provenance);
    }

    private static void put(Map<String, JsonValue> members, String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            members.put(name, JsonValue.of(text));
        }
    }

    private static void put(Map<String, JsonValue> members, String name, Map<String, JsonValue> object) {
        if (!object.isEmpty()) {
            members.put(name, new JsonValue.JsonObject(object));
        }
    }

    private static Map<String, JsonValue> raw(RowPart part) {
        Map<String, JsonValue> raw = new LinkedHashMap<>();
        for (Cell cell : part.cells()) {
            String text = cell.rawText();
            if (text != null) {
                raw.put(cell.column(), JsonValue.of(text));
            }
        }
        return raw;
    }

    private void columns(RowPart part) {
        if (part.role() != RowPart.Role.GIVES
                || part.group().each() != null && part.scope().isGone()) {
            return;
        }
        String at = part.scope().pointer();
        mapper.presence()
                .columns(part.group())
                .forEach((inside, column) -> columns.putIfAbsent(at + inside, JsonValue.of(column)));
    }

    private void row(RowPart part) {
        if (part.role() == RowPart.Role.DELETED) {
            return;
        }
        Map<String, JsonValue> raw = raw(part);
        if (part.group().at() != null && raw.isEmpty()) {
            return; // it is in the row above, which is named
        }
        rows.add(row(part, part.scope().pointer(), raw));
        if (part.group().each() == null && part.role() == RowPart.Role.GIVES) {
            Map<String, String> own = mapper.presence().columns(part.group());
            part.cells().stream()
                    .filter(cell -> own.containsValue(cell.name()))
                    .flatMap(cell -> cell.places().stream())
                    .map(Cell.Place::pointer)
                    .distinct()
                    .forEach(place -> rows.add(row(part, place, Map.of())));
        }
    }

    private JsonValue row(RowPart part, String at, Map<String, JsonValue> raw) {
        TableRow from = part.row();
        Map<String, JsonValue> row = new LinkedHashMap<>();
        row.put("at", JsonValue.of(at));
        put(row, "table", from.table());
        if (!from.source().equals(main.row().source())) {
            row.put("source", JsonValue.of(from.source()));
        }
        if (from.number() != null) {
            row.put("row", JsonValue.of(from.number()));
        }
        put(row, "key", part.key());
        put(row, "raw", raw);
        return new JsonValue.JsonObject(row);
    }
}
