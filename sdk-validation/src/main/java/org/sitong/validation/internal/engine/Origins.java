package org.sitong.validation.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.item.Provenance;
import org.sitong.item.ProvenanceRow;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.ExchangeColumn;
import org.sitong.standard.ExchangeColumns;
import org.sitong.standard.Kind;
import org.sitong.validation.Origin;

/**
 * Tells where an imported value comes from: the row that fills the narrowest place around it, and in that row the field
 * of the value itself, else of the nearest element around it, else the one field that all inside it share. What the
 * definition does not record is looked up among the columns of the standard's exchange tables; there the first of the
 * columns inside stands for all, such as the number of days for a time limit.
 */
final class Origins {

    private final Provenance provenance;
    private final Kind kind;
    private final List<ProvenanceRow> rows;

    private Origins(Provenance provenance, Kind kind, JsonPointer pointer) {
        this.provenance = provenance;
        this.kind = kind;
        this.rows = narrowest(provenance, pointer.toString());
    }

    static @Nullable Origin of(@Nullable Provenance provenance, @Nullable Kind kind, JsonPointer pointer) {
        return provenance == null || kind == null ? null : new Origins(provenance, kind, pointer).find(pointer);
    }

    private Origin find(JsonPointer pointer) {
        int narrowest = at(rows.get(0)).length();
        for (JsonPointer at = pointer; at != null && at.toString().length() >= narrowest; at = at.parent()) {
            Origin found = at(at);
            if (found != null) {
                return found;
            }
        }
        Origin inside = pointer.equals(JsonPointer.ROOT) ? null : inside(pointer);
        return inside == null ? origin(rows.get(0), null) : inside;
    }

    private @Nullable Origin at(JsonPointer place) {
        String recorded = provenance.columns().get(place.toString());
        if (recorded != null) {
            return origin(rowWith(recorded), recorded);
        }
        Element element = ElementIndex.standard().find(kind, place);
        return element == null ? null : at(element);
    }

    private @Nullable Origin inside(JsonPointer place) {
        String start = place + "/";
        String recorded = only(provenance.columns().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(start))
                .map(Map.Entry::getValue));
        if (recorded != null) {
            return origin(rowWith(recorded), recorded);
        }
        Element element = ElementIndex.standard().find(kind, place);
        if (element == null) {
            return null;
        }
        String below = element.path() + ".";
        return ElementIndex.standard().elements(kind).stream()
                .filter(inner -> inner.path().startsWith(below))
                .map(this::at)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The first row whose table has a column for an element, with that column. */
    private @Nullable Origin at(Element element) {
        return rows.stream()
                .flatMap(row -> columns(row, element.path()).limit(1).map(column -> origin(row, column)))
                .findFirst()
                .orElse(null);
    }

    private Stream<String> columns(ProvenanceRow row, String path) {
        return row.table() == null
                ? Stream.empty()
                : ExchangeColumns.standard().columns(row.table()).stream()
                        .filter(column ->
                                column.kind() == kind && column.elements().contains(path))
                        .map(ExchangeColumn::column);
    }

    /** The row whose table is known to have a column; where none is, the first. */
    private ProvenanceRow rowWith(String column) {
        return rows.stream()
                .filter(row -> row.table() != null && ExchangeColumns.standard().find(row.table(), column) != null)
                .findFirst()
                .orElse(rows.get(0));
    }

    private Origin origin(ProvenanceRow row, @Nullable String column) {
        return new Origin(
                row.source() == null ? provenance.source() : row.source(), row.table(), row.row(), column, row.key());
    }

    private static List<ProvenanceRow> narrowest(Provenance provenance, String place) {
        ProvenanceRow main = ProvenanceRow.builder()
                .at("")
                .table(provenance.table())
                .row(provenance.row())
                .key(provenance.key())
                .build();
        List<ProvenanceRow> around = Stream.concat(Stream.of(main), provenance.rows().stream())
                .filter(row -> row.at() != null && covers(at(row), place))
                .toList();
        int longest = around.stream().mapToInt(row -> at(row).length()).max().orElse(0);
        return around.stream().filter(row -> at(row).length() == longest).toList();
    }

    private static boolean covers(String at, String place) {
        return place.startsWith(at) && (place.length() == at.length() || place.charAt(at.length()) == '/');
    }

    private static String at(ProvenanceRow row) {
        return Objects.requireNonNullElse(row.at(), "");
    }

    private static <T> @Nullable T only(Stream<T> values) {
        List<T> found = values.distinct().limit(2).toList();
        return found.size() == 1 ? found.get(0) : null;
    }
}
