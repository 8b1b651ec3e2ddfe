package org.sitong.validation.internal.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitong.Severity;
import org.sitong.validation.Basis;
import org.sitong.validation.Texts;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleTexts;

/**
 * What can be wrong with the rows of another system before they are definitions, as rules. The exchange finds it and gives
 * it along with the input; here it gets its severity and its explanation.
 */
public final class RowBook {

    /** The group of these rules. */
    public static final String GROUP = "exchange";

    private static final Texts TEXTS = Texts.load(RowBook.class::getResourceAsStream, "rows");

    private static final Basis TABLES = new Basis("对接配置", "来源的表和列");

    /**
     * An error is what keeps a row from being read or joined. Whatever rests on the published table structure alone, whose
     * types and lists vary between its editions, is a warning.
     */
    private static final Map<String, Severity> SEVERITIES = severities();

    private static final Set<String> READING =
            Set.of("exchange.table-unreadable", "exchange.row-unreadable", "exchange.row-cells");

    private RowBook() {}

    /** Whether a rule says that something could not be read, which is never passed over. */
    public static boolean isReading(String id) {
        return READING.contains(id);
    }

    private static Map<String, Severity> severities() {
        Map<String, Severity> severities = new LinkedHashMap<>();
        severities.put("exchange.table-unreadable", Severity.ERROR);
        severities.put("exchange.row-unreadable", Severity.ERROR);
        severities.put("exchange.row-cells", Severity.ERROR);
        severities.put("exchange.key-missing", Severity.ERROR);
        severities.put("exchange.key-twice", Severity.ERROR);
        severities.put("exchange.orphan", Severity.ERROR);
        severities.put("exchange.incomplete", Severity.ERROR);
        severities.put("exchange.table-missing", Severity.WARNING);
        severities.put("exchange.column-missing", Severity.WARNING);
        severities.put("exchange.column-unknown", Severity.WARNING);
        severities.put("exchange.value-unread", Severity.WARNING);
        severities.put("exchange.value-contradicts", Severity.WARNING);
        severities.put("exchange.value-too-long", Severity.WARNING);
        severities.put("exchange.value-missing", Severity.WARNING);
        severities.put("exchange.assumption-open", Severity.INFO);
        return severities;
    }

    static List<Entry> entries() {
        return SEVERITIES.entrySet().stream()
                .map(rule -> entry(rule.getKey(), rule.getValue()))
                .toList();
    }

    private static Entry entry(String id, Severity severity) {
        RuleCard card = RuleCard.builder()
                .id(id)
                .severity(severity)
                .phase(Phase.SCHEMA)
                .basisEntry(TABLES)
                .waivable(severity != Severity.ERROR)
                .build();
        return new Entry(card, RuleTexts.of(TEXTS, id), null);
    }
}
