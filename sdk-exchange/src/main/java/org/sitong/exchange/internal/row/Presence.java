package org.sitong.exchange.internal.row;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sitong.exchange.internal.profile.ElementPath;
import org.sitong.exchange.internal.profile.Family;
import org.sitong.exchange.internal.profile.FieldRule;
import org.sitong.exchange.internal.profile.RowGroup;
import org.sitong.exchange.internal.profile.Target;
import org.sitong.json.JsonValue;
import org.sitong.standard.ExchangeColumn;
import org.sitong.standard.ExchangeColumns;

/** What of a family's tables and columns a source has, and what follows for all its definitions. Immutable. */
public final class Presence {

    private static final String PROVENANCE = "provenance";

    private final Map<RowGroup, Set<String>> lacking;
    private final JsonValue carries;
    private final Map<RowGroup, Map<String, String>> columns = new IdentityHashMap<>();

    /**
     * Notes what a source has.
     *
     * @param family the family
     * @param tables the name that each group's table has in the source; none where it is missing, or rows come in no table
     * @param lacking the columns that each group's table lacks, as the profile calls them
     */
    public Presence(Family family, Map<RowGroup, String> tables, Map<RowGroup, Set<String>> lacking) {
        this.lacking = new IdentityHashMap<>(lacking);
        this.carries = new JsonValue.JsonArray(family
                .carries((group, field) ->
                        (group.tables().isEmpty() || tables.containsKey(group)) && !lacks(group, field.source()))
                .stream()
                .map(JsonValue::of)
                .toList());
        family.main().all().forEach(group -> columns.put(group, columns(group, tables.getOrDefault(group, ""))));
    }

    /** Nothing is known of the source. */
    public static Presence all(Family family) {
        Map<RowGroup, String> tables = new IdentityHashMap<>();
        family.main()
                .all()
                .filter(group -> !group.tables().isEmpty())
                .forEach(group -> tables.put(group, group.tables().get(0)));
        return new Presence(family, tables, Map.of());
    }

    /** Whether a table has no such column at all. */
    boolean lacks(RowGroup group, String column) {
        return lacking.getOrDefault(group, Set.of()).contains(column);
    }

    JsonValue carries() {
        return carries;
    }

    /** From the place of an element in what a row fills to its column, as far as the exchange tables of the standard do not say it. */
    Map<String, String> columns(RowGroup group) {
        return columns.getOrDefault(group, Map.of());
    }

    private static Map<String, String> columns(RowGroup group, String table) {
        Map<String, String> columns = new LinkedHashMap<>();
        ElementPath each = group.each() == null ? ElementPath.ROOT : group.each();
        for (FieldRule field : group.fields()) {
            ExchangeColumn known = ExchangeColumns.standard().find(table, field.source());
            for (Target target : field.targets()) {
                ElementPath element = target.element();
                boolean said = known != null && known.elements().contains(element.path());
                if (!said && !element.first().equals(PROVENANCE) && element.isWithin(each)) {
                    ElementPath inside = element.from(each);
                    columns.putIfAbsent(inside == null ? "" : inside.columnPointer(), field.source());
                }
            }
        }
        return columns;
    }
}
