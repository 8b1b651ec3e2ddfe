package org.sitong.validation.internal.book;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.schema.SchemaRule;
import org.sitong.validation.internal.schema.SchemaTexts;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleTexts;

/** What the schema decides, as rules. */
final class SchemaBook {

    private static final Basis STANDARD = new Basis("四同标准 1.0", null);

    /** The collected rules that the shape of elements decides: yes or no, numbers from 0, and a unit beside each value. */
    private static final Map<SchemaRule, List<String>> COVERS = Map.of(
            SchemaRule.TYPE, List.of("F05", "F11"),
            SchemaRule.RANGE, List.of("F05"),
            SchemaRule.REQUIRED, List.of("C20"));

    private SchemaBook() {}

    static List<Entry> entries() {
        return Arrays.stream(SchemaRule.values()).map(SchemaBook::entry).toList();
    }

    private static Entry entry(SchemaRule rule) {
        RuleCard card = RuleCard.builder()
                .id(rule.id())
                .severity(SchemaRule.SEVERITY)
                .phase(Phase.SCHEMA)
                .basisEntry(STANDARD)
                .covers(COVERS.getOrDefault(rule, List.of()))
                .waivable(false)
                .build();
        return new Entry(card, RuleTexts.of(SchemaTexts.TEXTS, rule.id()), null);
    }
}
