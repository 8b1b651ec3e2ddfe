package org.sitong.validation.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.document.SourceRange;
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
                .with("tool", tool(summary.pins()))
                .with("standard", summary.standard())
                .with("date", summary.date().toString())
                .with("pins", array(summary.pins(), JsonShapes::pin))
                .with("summary", counts(summary, failOn))
                .with("byRule", byRule(summary.byRule()))
                .members();
    }

    /** What comes after the findings. */
    Map<String, JsonValue> tail(Summary summary) {
        Members tail = new Members().with("notChecked", array(summary.notChecked(), this::notChecked));
        if (!summary.toolFaults().isEmpty()) {
            tail.with("toolFaults", array(summary.toolFaults(), JsonShapes::toolFault));
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
                .with("origin", orNull(finding.origin(), JsonShapes::origin))
                .with("fingerprint", finding.fingerprint())
                .with("basis", array(finding.basis(), JsonShapes::basis))
                .with("related", array(finding.related(), JsonShapes::related))
                .with("fix", orNull(finding.fix(), JsonShapes::unicode))
                .with("waiver", orNull(finding.waiver(), JsonShapes::waiver))
                .object();
    }

    /** A value that can be written: half of a surrogate pair, which a definition built in Java may hold, is replaced. */
    static JsonValue unicode(JsonValue value) {
        if (value instanceof JsonValue.JsonString string) {
            return JsonValue.of(Harmless.unicode(string.value()));
        }
        if (value instanceof JsonValue.JsonArray array) {
            return array(array.values(), JsonShapes::unicode);
        }
        if (value instanceof JsonValue.JsonObject object) {
            Members members = new Members();
            object.members().forEach((name, member) -> members.with(Harmless.unicode(name), unicode(member)));
            return members.object();
        }
        return value;
    }

    private static JsonValue tool(List<Pin> pins) {
        Pin engine = pins.stream()
                .filter(pin -> pin.what().equals(ENGINE))
                .findFirst()
                .orElse(new Pin(ENGINE, "sitong", null, null));
        return new Members()
                .with("name", engine.name())
                .with("version", engine.version())
                .object();
    }

    private static JsonValue pin(Pin pin) {
        return new Members()
                .with("what", pin.what())
                .with("name", pin.name())
                .with("version", pin.version())
                .with("digest", pin.digest())
                .object();
    }

    private static JsonValue counts(Summary summary, @Nullable Severity failOn) {
        Members verdicts = new Members();
        for (Verdict.Outcome outcome : Verdict.Outcome.values()) {
            verdicts.with(outcome.token(), summary.verdicts().getOrDefault(outcome, 0L));
        }
        return new Members()
                .with("documents", summary.documents())
                .with("documentsFailed", failOn == null ? 0 : summary.documentsFailed(failOn))
                .with("errors", summary.count(Severity.ERROR))
                .with("warnings", summary.count(Severity.WARNING))
                .with("infos", summary.count(Severity.INFO))
                .with("waived", summary.waived())
                .with("findingsKept", summary.findingsKept())
                .with("truncated", JsonValue.of(summary.truncated()))
                .with("verdicts", verdicts.object())
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

    private static JsonValue origin(Origin origin) {
        return new Members()
                .with("source", origin.source())
                .with("table", origin.table())
                .with("row", orNull(origin.row(), JsonValue::of))
                .with("column", origin.column())
                .with("key", origin.key())
                .object();
    }

    private static JsonValue basis(Basis basis) {
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

    private static JsonValue waiver(Waiver waiver) {
        return new Members()
                .with("id", waiver.id())
                .with("reason", waiver.reason())
                .with("until", waiver.until() == null ? null : waiver.until().toString())
                .object();
    }

    private static <T> JsonValue array(Collection<T> values, Function<? super T, JsonValue> shape) {
        return new JsonValue.JsonArray(values.stream().map(shape).toList());
    }

    private static <T> JsonValue orNull(@Nullable T value, Function<? super T, JsonValue> shape) {
        return value == null ? JsonValue.NULL : shape.apply(value);
    }

    /** The members of an object, in the order in which they are given. */
    private static final class Members {

        private final Map<String, JsonValue> members = new LinkedHashMap<>();

        Members with(String name, JsonValue value) {
            members.put(name, value);
            return this;
        }

        Members with(String name, @Nullable String text) {
            return with(name, text == null ? JsonValue.NULL : JsonValue.of(Harmless.unicode(text)));
        }

        Members with(String name, long number) {
            return with(name, JsonValue.of(number));
        }

        Members range(@Nullable SourceRange range) {
            return with("line", orNull(range, at -> JsonValue.of(at.line())))
                    .with("column", orNull(range, at -> JsonValue.of(at.column())))
                    .with("endLine", orNull(range, at -> JsonValue.of(at.endLine())))
                    .with("endColumn", orNull(range, at -> JsonValue.of(at.endColumn())));
        }

        Map<String, JsonValue> members() {
            return members;
        }

        JsonValue object() {
            return new JsonValue.JsonObject(members);
        }
    }
}
