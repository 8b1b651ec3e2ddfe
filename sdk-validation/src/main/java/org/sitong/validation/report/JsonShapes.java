package org.sitong.validation.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.json.JsonValue;
import org.sitong.validation.Basis;
import org.sitong.validation.Finding;
import org.sitong.validation.NotChecked;
import org.sitong.validation.Origin;
import org.sitong.validation.Pin;
import org.sitong.validation.Related;
import org.sitong.validation.RuleCount;
import org.sitong.validation.Summary;
import org.sitong.validation.ToolFault;
import org.sitong.validation.Verdict;
import org.sitong.validation.Waiver;
import org.sitong.validation.internal.text.Members;

/** The shapes of machine output: names and order of members are an interface that other programs rely on. */
final class JsonShapes {

    private static final String ENGINE = "engine";

    private final Locale locale;

    JsonShapes(Locale locale) {
        this.locale = locale;
    }

    /** What comes before the findings. */
    Map<String, JsonValue> head(Summary summary, @Nullable Severity failOn) {
        return new Members()
                .with("tool", tool(engine(summary.pins())))
                .with("standard", summary.standard())
                .with("date", summary.date().toString())
                .with("pins", Members.array(summary.pins(), JsonShapes::pin))
                .with("summary", counts(summary, failOn))
                .with("byRule", byRule(summary.byRule()))
                .members();
    }

    /** What comes after the findings. */
    Map<String, JsonValue> tail(Summary summary) {
        Members tail = new Members().with("notChecked", Members.array(summary.notChecked(), this::notChecked));
        if (!summary.toolFaults().isEmpty()) {
            tail.with("toolFaults", Members.array(summary.toolFaults(), JsonShapes::toolFault));
        }
        return tail.members();
    }

    JsonValue finding(Finding finding) {
        return new Members()
                .with("rule", finding.rule())
                .with("severity", finding.severity().token())
                .with("message", finding.message(locale))
                .with("document", finding.document())
                .with("subject", finding.subject())
                .with("pointer", finding.pointer().toString())
                .range(finding.range())
                .with("origin", Members.orNull(finding.origin(), JsonShapes::origin))
                .with("fingerprint", finding.fingerprint())
                .with("basis", Members.array(finding.basis(), JsonShapes::basis))
                .with("related", Members.array(finding.related(), JsonShapes::related))
                .with("fix", Members.orNull(finding.fix(), Members::unicode))
                .with("waiver", Members.orNull(finding.waiver(), JsonShapes::waiver))
                .object();
    }

    /** The engine that wrote a report. */
    static Pin engine(List<Pin> pins) {
        return pins.stream()
                .filter(pin -> pin.what().equals(ENGINE))
                .findFirst()
                .orElse(new Pin(ENGINE, "sitong", null, null));
    }

    private static JsonValue tool(Pin engine) {
        return new Members()
                .with("name", engine.name())
                .with("version", engine.version())
                .object();
    }

    static JsonValue pin(Pin pin) {
        return new Members()
                .with("what", pin.what())
                .with("name", pin.name())
                .with("version", pin.version())
                .with("digest", pin.digest())
                .object();
    }

    JsonValue counts(Summary summary, @Nullable Severity failOn) {
        Members verdicts = new Members();
        for (Verdict.Outcome outcome : Verdict.Outcome.values()) {
            verdicts.with(outcome.token(), summary.verdicts().getOrDefault(outcome, 0L));
        }
        Members counts = new Members()
                .with("documents", summary.documents())
                .with("documentsFailed", failOn == null ? 0 : summary.documentsFailed(failOn))
                .with("errors", summary.count(Severity.ERROR))
                .with("warnings", summary.count(Severity.WARNING))
                .with("infos", summary.count(Severity.INFO))
                .with("waived", summary.waived())
                .with("findingsKept", summary.findingsKept())
                .with("truncated", JsonValue.of(summary.truncated()))
                .with("verdicts", verdicts.object());
        if (!summary.required().isEmpty()) {
            counts.with("coverage", coverage(summary));
        }
        return counts.object();
    }

    /** What was demanded of coverage and is lacking; said only where it was demanded. */
    private JsonValue coverage(Summary summary) {
        Members uncovered = new Members();
        summary.uncovered()
                .forEach((rule, count) -> uncovered.with(
                        rule,
                        new Members()
                                .with("documents", count.notChecked())
                                .with(
                                        "reasons",
                                        Members.array(
                                                summary.notChecked().stream()
                                                        .filter(each ->
                                                                each.rule().equals(rule))
                                                        .toList(),
                                                this::reason))
                                .object()));
        return new Members()
                .with("required", summary.required().size())
                .with("uncovered", uncovered.object())
                .object();
    }

    private JsonValue reason(NotChecked notChecked) {
        return new Members()
                .with("reason", notChecked.reason().in(locale))
                .with("documents", notChecked.documents())
                .object();
    }

    private static JsonValue byRule(Map<String, RuleCount> byRule) {
        Members rules = new Members();
        byRule.forEach((rule, count) -> rules.with(
                rule,
                new Members()
                        .with("findings", count.findings())
                        .with("documents", count.documents())
                        .with("notChecked", count.notChecked())
                        .object()));
        return rules.object();
    }

    private JsonValue notChecked(NotChecked notChecked) {
        return new Members()
                .with("rule", notChecked.rule())
                .with("reason", notChecked.reason().in(locale))
                .with("documents", notChecked.documents())
                .object();
    }

    private static JsonValue toolFault(ToolFault fault) {
        return new Members()
                .with("rule", fault.rule())
                .with("document", fault.document())
                .with("cause", fault.cause().toString())
                .object();
    }

    static JsonValue origin(Origin origin) {
        return new Members()
                .with("source", origin.source())
                .with("table", origin.table())
                .with("row", Members.orNull(origin.row(), JsonValue::of))
                .with("column", origin.column())
                .with("key", origin.key())
                .object();
    }

    static JsonValue basis(Basis basis) {
        return new Members()
                .with("source", basis.source())
                .with("clause", basis.clause())
                .object();
    }

    private static JsonValue related(Related related) {
        return new Members()
                .with("document", related.document())
                .with("subject", related.subject())
                .with("pointer", related.pointer().toString())
                .range(related.range())
                .object();
    }

    static JsonValue waiver(Waiver waiver) {
        return new Members()
                .with("id", waiver.id())
                .with("reason", waiver.reason())
                .with("until", waiver.until() == null ? null : waiver.until().toString())
                .object();
    }
}
