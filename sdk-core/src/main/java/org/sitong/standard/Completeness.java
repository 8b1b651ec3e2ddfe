package org.sitong.standard;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitong.standard.internal.CompletenessFile;

/**
 * The completeness table: what a definition must hold beyond what makes it one, by kind, item type and condition. Law and
 * standard make an error, the exchange tables alone and quality checks a warning, what is only derived a hint. Time limits of
 * public services are a warning, too: many are look-ups that are answered at once, and the exchange tables let the limit be
 * empty. Immutable and thread-safe; read once, when it is first used.
 */
public final class Completeness {

    private final List<CompletenessRow> rows;

    private Completeness(List<CompletenessRow> rows) {
        this.rows = List.copyOf(rows);
    }

    private static final class Holder {
        static final Completeness STANDARD = new Completeness(CompletenessFile.load());
    }

    /**
     * The table of the current version of the standard.
     *
     * @return the table
     */
    public static Completeness standard() {
        return Holder.STANDARD;
    }

    /**
     * All rows.
     *
     * @return the rows in the table's order
     */
    public List<CompletenessRow> rows() {
        return rows;
    }

    /**
     * The rows by rule.
     *
     * @return the rows of each rule id, ids in alphabetical order
     */
    public Map<String, List<CompletenessRow>> byRule() {
        return rows.stream()
                .collect(Collectors.groupingBy(CompletenessRow::rule, TreeMap::new, Collectors.toUnmodifiableList()));
    }
}
