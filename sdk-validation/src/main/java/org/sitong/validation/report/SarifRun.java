package org.sitong.validation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.json.JsonValue;
import org.sitong.validation.NotChecked;
import org.sitong.validation.Pin;
import org.sitong.validation.Summary;
import org.sitong.validation.ToolFault;
import org.sitong.validation.internal.text.Members;

/** What a SARIF run says besides its results. */
final class SarifRun {

    private static final List<String> NOTIFICATIONS = List.of("tool-fault", "not-checked", "truncated");

    private final SarifRules rules;
    private final Words words;
    private final @Nullable Severity failOn;

    SarifRun(SarifRules rules, Words words, @Nullable Severity failOn) {
        this.rules = rules;
        this.words = words;
        this.failOn = failOn;
    }

    Map<String, JsonValue> head(Summary summary) {
        JsonValue invocations = Members.array(List.of(summary), this::invocation);
        summary.byRule().keySet().forEach(rules::number);
        return new Members()
                .with("tool", new Members().with("driver", driver(summary)).object())
                .with("language", words.tag())
                .with("columnKind", "utf16CodeUnits")
                .with("defaultEncoding", "UTF-8")
                .with("invocations", invocations)
                .with("properties", properties(summary))
                .members();
    }

    private JsonValue driver(Summary summary) {
        Pin engine = JsonShapes.engine(summary.pins());
        return new Members()
                .with("name", engine.name())
                .with("fullName", words.say("tool.name"))
                .given("version", engine.version())
                .with("language", words.tag())
                .with("rules", rules.descriptors())
                .with("notifications", Members.array(NOTIFICATIONS, this::descriptor))
                .object();
    }

    private JsonValue descriptor(String notification) {
        return new Members()
                .with("id", notification)
                .with("shortDescription", SarifRules.message(words.say("notification." + notification)))
                .object();
    }

    private JsonValue invocation(Summary summary) {
        List<JsonValue> notifications = new ArrayList<>();
        summary.toolFaults().forEach(fault -> notifications.add(fault(fault)));
        if (summary.truncated()) {
            String text = words.say("summary.truncated", Map.of("kept", summary.findingsKept()));
            notifications.add(notification("truncated", "warning", text).object());
        }
        Set<String> uncovered = summary.uncovered().keySet();
        summary.notChecked().forEach(each -> notifications.add(notChecked(each, uncovered.contains(each.rule()))));
        return new Members()
                .with("executionSuccessful", JsonValue.of(summary.toolFaults().isEmpty()))
                .with("toolExecutionNotifications", new JsonValue.JsonArray(notifications))
                .object();
    }

    private Members notification(String id, String level, String text) {
        return new Members()
                .with(
                        "descriptor",
                        new Members()
                                .with("id", id)
                                .with("index", NOTIFICATIONS.indexOf(id))
                                .object())
                .with("level", level)
                .with("message", SarifRules.message(text));
    }

    private JsonValue fault(ToolFault fault) {
        Throwable cause = fault.cause();
        Members exception =
                new Members().with("kind", cause.getClass().getName()).given("message", cause.getMessage());
        Members notification = notification("tool-fault", "error", cause.toString())
                .with("associatedRule", rules.reference(fault.rule()))
                .with("exception", exception.object());
        if (!fault.document().isEmpty()) {
            notification.with(
                    "locations",
                    Members.array(
                            List.of(fault.document()),
                            document -> new Members()
                                    .with("physicalLocation", SarifResults.physical(document, null, null))
                                    .object()));
        }
        return notification.object();
    }

    private JsonValue notChecked(NotChecked notChecked, boolean isRequired) {
        return notification(
                        "not-checked",
                        isRequired ? "error" : "note",
                        notChecked.reason().in(words.locale()))
                .with("associatedRule", rules.reference(notChecked.rule()))
                .with(
                        "properties",
                        new Members().with("documents", notChecked.documents()).object())
                .object();
    }

    private JsonValue properties(Summary summary) {
        return new Members()
                .with("standard", summary.standard())
                .with("date", summary.date().toString())
                .with("pins", Members.array(summary.pins(), JsonShapes::pin))
                .with("summary", new JsonShapes(words.locale()).counts(summary, failOn))
                .object();
    }
}
