package org.sitong.validation.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.internal.TextWidth;
import org.sitong.validation.NotChecked;
import org.sitong.validation.Pin;
import org.sitong.validation.RuleCount;
import org.sitong.validation.Summary;
import org.sitong.validation.ToolFault;
import org.sitong.validation.internal.text.Ink;
import org.sitong.validation.internal.text.Page;

/** Writes what a run comes to. */
final class SummaryText {

    private static final String MARGIN = "  ";
    private static final String GAP = "  ";
    private static final int MOST_REASONS = 30;
    private static final int MOST_RULES = 4;
    private static final int DIGEST_SHOWN = 19;

    private final Page page;
    private final Words words;
    private final @Nullable Severity failOn;

    SummaryText(Page page, Words words, RenderOptions options) {
        this.page = page;
        this.words = words;
        this.failOn = options.failOn();
    }

    void write(Summary summary) {
        toolFaults(summary.toolFaults());
        counts(summary);
        rules(summary.byRule());
        notChecked(summary.notChecked());
        uncovered(summary);
        pins(summary);
    }

    private void counts(Summary summary) {
        heading("summary.heading");
        SummaryWords said = new SummaryWords(words, failOn);
        line(said.documents(summary));
        line(said.findings(summary));
        if (summary.truncated()) {
            page.add(MARGIN)
                    .add(Ink.WARNING, words.say("summary.truncated", Map.of("kept", summary.findingsKept())))
                    .end();
        }
        line(said.verdicts(summary));
        page.gap();
    }

    private void rules(Map<String, RuleCount> byRule) {
        List<Map.Entry<String, RuleCount>> fired = byRule.entrySet().stream()
                .filter(entry -> entry.getValue().findings() > 0)
                .sorted(Comparator.comparingLong(entry -> -entry.getValue().findings()))
                .toList();
        if (fired.isEmpty()) {
            return;
        }
        heading("rules.heading");
        String rule = words.say("rules.rule");
        String findings = words.say("rules.findings");
        String documents = words.say("rules.documents");
        int widest =
                fired.stream().mapToInt(entry -> TextWidth.of(entry.getKey())).reduce(TextWidth.of(rule), Math::max);
        page.add(MARGIN)
                .add(Ink.FAINT, rule + blanks(widest, rule) + GAP + findings + GAP + documents)
                .end();
        fired.forEach(entry -> page.add(MARGIN)
                .add(entry.getKey() + blanks(widest, entry.getKey()) + GAP)
                .add(right(findings, entry.getValue().findings()) + GAP)
                .add(right(documents, entry.getValue().documents()))
                .end());
        page.gap();
    }

    /** Rules that say the same of the same number of documents share a line. */
    private void notChecked(List<NotChecked> notChecked) {
        if (notChecked.isEmpty()) {
            return;
        }
        List<NotCheckedReason> reasons = NotCheckedReason.of(notChecked);
        heading("not-checked.heading");
        reasons.stream()
                .limit(MOST_REASONS)
                .forEach(each -> line(
                        "not-checked.line",
                        Map.of(
                                "documents", each.documents(),
                                "reason", each.reason(),
                                "rules", some(each.rules()))));
        if (reasons.size() > MOST_REASONS) {
            line("not-checked.more", Map.of("more", reasons.size() - MOST_REASONS));
        }
        page.gap();
    }

    /** The rules that were to check every document and did not, each with its most frequent reason. */
    private void uncovered(Summary summary) {
        if (summary.required().isEmpty()) {
            return;
        }
        Map<String, RuleCount> uncovered = summary.uncovered();
        heading("coverage.heading");
        line(new SummaryWords(words, failOn).coverage(summary));
        uncovered.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> -entry.getValue().notChecked()))
                .limit(MOST_REASONS)
                .forEach(entry -> line(
                        "coverage.line",
                        Map.of(
                                "rule", entry.getKey(),
                                "documents", entry.getValue().notChecked(),
                                "reason", mostFrequent(entry.getKey(), summary))));
        if (uncovered.size() > MOST_REASONS) {
            line("coverage.more", Map.of("more", uncovered.size() - MOST_REASONS));
        }
        page.gap();
    }

    private String mostFrequent(String rule, Summary summary) {
        return summary.notChecked().stream()
                .filter(each -> each.rule().equals(rule))
                .map(each -> each.reason().in(words.locale()))
                .findFirst()
                .orElse("");
    }

    private String some(TreeSet<String> rules) {
        List<String> first = rules.stream().limit(MOST_RULES).toList();
        return rules.size() > MOST_RULES
                ? words.say("not-checked.some-rules", Map.of("rules", first, "all", rules.size()))
                : words.say("not-checked.rules", Map.of("rules", first));
    }

    private void toolFaults(List<ToolFault> faults) {
        if (faults.isEmpty()) {
            return;
        }
        page.add(Ink.FAULT, words.say("fault.heading")).end();
        faults.forEach(fault -> page.add(MARGIN)
                .add(Ink.FAULT, words.say("fault.word"))
                .add(GAP + fault.rule() + GAP)
                .add(fault.document().isEmpty() ? words.say("fault.set") : fault.document())
                .add(GAP + fault.cause())
                .end());
        page.gap();
    }

    private void pins(Summary summary) {
        heading("pins.heading");
        line("pins.judged", Map.of("standard", summary.standard(), "date", summary.date()));
        summary.pins().forEach(this::pin);
    }

    private void pin(Pin pin) {
        String key = "pin." + pin.what();
        StringBuilder line = new StringBuilder(words.has(key) ? words.say(key) : pin.what());
        line.append(GAP).append(pin.name());
        if (pin.version() != null) {
            line.append(' ').append(pin.version());
        }
        if (pin.digest() != null) {
            line.append(GAP)
                    .append(pin.digest(), 0, Math.min(DIGEST_SHOWN, pin.digest().length()));
        }
        page.add(MARGIN).add(line.toString()).end();
    }

    private void heading(String key) {
        page.add(Ink.HEADING, words.say(key)).end();
    }

    private void line(String key, Map<String, ?> arguments) {
        line(words.say(key, arguments));
    }

    private void line(String text) {
        page.add(MARGIN).add(text).end();
    }

    private static String blanks(int width, String text) {
        return " ".repeat(width - TextWidth.of(text));
    }

    private static String right(String heading, long number) {
        String digits = Long.toString(number);
        return " ".repeat(Math.max(0, TextWidth.of(heading) - digits.length())) + digits;
    }
}
