package org.sitong.validation.report;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitong.Severity;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.NotChecked;
import org.sitong.validation.Report;
import org.sitong.validation.RuleBook;
import org.sitong.validation.RuleCount;
import org.sitong.validation.Summary;
import org.sitong.validation.Texts;
import org.sitong.validation.ToolFault;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.DocumentRule;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleTexts;

/** Rules of our own for the sample report, so that what is expected of it does not change with the words of real rules. */
final class SampleRules {

    private static final String CHINESE = """
            {0}.summary=承诺时限不长于法定时限
            {0}.why=法定时限是上限，*不能*超过。
            {0}.fix=把承诺时限改短 <或相等>。
            """;
    private static final String ENGLISH = """
            {0}.summary=The promised limit is not longer than the statutory one
            {0}.why=The statutory limit is the *upper* bound.
            {0}.fix=Shorten the promised limit <or make it equal>.
            """;

    static final RuleBook BOOK = RuleBook.standard()
            .with(List.of(
                    rule(card("sample.time-promise-over-statutory", Severity.ERROR)
                            .kind(Kind.SERVICE_ITEM)
                            .basisEntry(new Basis("优化营商环境条例", "第三十六条"))
                            .basisEntry(new Basis("行政许可法", null))
                            .covered("C01")),
                    rule(card("sample.contact-same-phone", Severity.WARNING).fixable(true)),
                    rule(card("sample.material-missing", Severity.ERROR)),
                    rule(card("sample.schema-unknown-element", Severity.INFO))));

    private SampleRules() {}

    private static RuleCard.RuleCardBuilder card(String id, Severity severity) {
        return RuleCard.builder().id(id).severity(severity);
    }

    private record Sample(RuleCard card, RuleTexts texts) implements DocumentRule {
        @Override
        public void check(DocumentContext document) {}
    }

    private static DocumentRule rule(RuleCard.RuleCardBuilder builder) {
        RuleCard card = builder.build();
        Texts texts = Texts.load(
                file -> new ByteArrayInputStream((file.contains("_en") ? ENGLISH : CHINESE)
                        .replace("{0}", card.id())
                        .getBytes(StandardCharsets.UTF_8)),
                "sample");
        return new Sample(card, RuleTexts.of(texts, card.id()));
    }

    /** The sample report as if these rules had made it; the rules that only failed or could not check are in no book. */
    static Report report() {
        Report report = SampleReport.full();
        return report.toBuilder()
                .clearFindings()
                .findings(report.findings().stream()
                        .map(finding ->
                                finding.toBuilder().rule(id(finding.rule())).build())
                        .toList())
                .summary(summary(report.summary()))
                .build();
    }

    private static Summary summary(Summary summary) {
        SortedMap<String, RuleCount> byRule = new TreeMap<>();
        summary.byRule().forEach((rule, count) -> byRule.put(id(rule), count));
        return summary.toBuilder()
                .clearByRule()
                .byRule(byRule)
                .clearNotChecked()
                .notChecked(summary.notChecked().stream()
                        .map(each -> new NotChecked(id(each.rule()), each.reason(), each.documents()))
                        .toList())
                .clearToolFaults()
                .toolFaults(summary.toolFaults().stream()
                        .map(fault -> new ToolFault(id(fault.rule()), fault.document(), fault.cause()))
                        .toList())
                .build();
    }

    private static String id(String rule) {
        return "sample." + rule.replace('.', '-');
    }
}
