package org.sitong.validation.internal.rules.code;

import java.util.List;
import org.sitong.Severity;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.rule.Rule;
import org.sitong.validation.rule.RuleCard;

/** The rules about codes. */
public final class CodeRules {

    private CodeRules() {}

    /** All of them. */
    public static List<Rule> list() {
        return List.of(
                new CreditCodeCheck(),
                new SegmentMismatch(),
                new CodeProblems(card(
                                "form",
                                Severity.WARNING,
                                new Basis("政务服务事项交换表", "*_basic.catalog_code、task_code、task_handle_item"))
                        .covered("A01")
                        .covered("A02")
                        .covered("A03")
                        .covered("A15")
                        .fixable(true)
                        .build()),
                new CodeProblems(card("placeholder", Severity.WARNING, Sources.qualityCheck("编码不得为占位值"))
                        .covered("A15")
                        .build()),
                new CodeProblems(card("region", Severity.INFO, new Basis("行政许可事项实施规范", "基本编码区域段"))
                        .covered("A09")
                        .build()),
                new CodeProblems(card("level", Severity.WARNING, new Basis("GB/T 39046-2020", "附录A.2"))
                        .build()),
                new CodeProblems(
                        card("handling-item", Severity.WARNING, new Basis("政务服务事项交换表", "*_basic.task_handle_item"))
                                .covered("A03")
                                .build()),
                new CodeProblems(card("organization-code-check", Severity.WARNING, new Basis("GB 11714-1997", null))
                        .fixable(true)
                        .build()),
                new SubItemName());
    }

    private static RuleCard.RuleCardBuilder card(String name, Severity severity, Basis basis) {
        return RuleCard.builder().id("code." + name).severity(severity).basisEntry(basis);
    }
}
