package org.sitong.cli.internal.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Console;
import org.sitong.client.SyncOutcome;
import org.sitong.client.SyncReport;
import org.sitong.client.release.ChangeType;
import org.sitong.client.release.ReleaseChange;
import org.sitong.client.release.ReleaseRef;
import org.sitong.document.DocumentWriter;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;

/** Tells what a sync or rollback did. */
public final class SyncText {

    private static final int SHOWN = 20;

    private final Console console;

    /** Tells on a console. */
    public SyncText(Console console) {
        this.console = console;
    }

    /** Tells it. */
    public void tell(SyncReport report, boolean json) {
        if (json) {
            console.say(DocumentWriter.compactJson().write(json(report)));
            return;
        }
        ReleaseRef from = report.from();
        boolean isFirst = from == null && report.outcome() == SyncOutcome.UPDATED;
        console.say(console.text(
                "catalog.pull." + (isFirst ? "first" : report.outcome().token()),
                report.to().version().toString(),
                from == null ? "-" : from.version().toString()));
        if (report.outcome() == SyncOutcome.UPDATED || report.outcome() == SyncOutcome.ROLLED_BACK) {
            console.say(console.text(
                    "catalog.changes",
                    Long.toString(report.added()),
                    Long.toString(report.changed()),
                    Long.toString(report.removed())));
            changes(report.changes());
        }
        console.say(console.text(
                "catalog.pull.fetched",
                Long.toString(report.bytes()),
                Integer.toString(report.shardsFetched()),
                Integer.toString(report.shardsReused())));
    }

    private void changes(List<ReleaseChange> changes) {
        changes.stream().limit(SHOWN).forEach(change -> {
            String name = change.name();
            console.say("  " + console.text("catalog.change." + change.type().token()) + " " + change.key()
                    + (name == null ? "" : " " + name)
                    + (change.type() == ChangeType.REMOVED ? " – " + reason(change) : ""));
        });
        if (changes.size() > SHOWN) {
            console.say("  …");
        }
    }

    private String reason(ReleaseChange change) {
        return SyncReport.UNEXPLAINED.equals(change.reason())
                ? console.text("catalog.pull.unexplained")
                : String.valueOf(change.reason());
    }

    private static JsonObject json(SyncReport report) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("outcome", JsonValue.of(report.outcome().token()));
        members.put("from", ref(report.from()));
        members.put("to", ref(report.to()));
        members.put("added", JsonValue.of(report.added()));
        members.put("changed", JsonValue.of(report.changed()));
        members.put("removed", JsonValue.of(report.removed()));
        members.put("unexplained", JsonValue.of(report.unexplained()));
        members.put("changesComplete", JsonValue.of(report.changesComplete()));
        members.put("bytes", JsonValue.of(report.bytes()));
        members.put("shardsFetched", JsonValue.of(report.shardsFetched()));
        members.put("shardsReused", JsonValue.of(report.shardsReused()));
        members.put(
                "changes",
                new JsonArray(report.changes().stream()
                        .<JsonValue>map(SyncText::change)
                        .toList()));
        return new JsonObject(members);
    }

    private static JsonValue change(ReleaseChange change) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("change", JsonValue.of(change.type().token()));
        members.put("kind", JsonValue.of(change.key().kind()));
        members.put("identity", JsonValue.of(change.key().identity()));
        members.put("name", text(change.name()));
        members.put("reason", text(change.reason()));
        return new JsonObject(members);
    }

    static JsonValue ref(@Nullable ReleaseRef ref) {
        if (ref == null) {
            return JsonValue.NULL;
        }
        return new JsonObject(Map.of(
                "version", JsonValue.of(ref.version().toString()),
                "digest", JsonValue.of(ref.digest().toString())));
    }

    static JsonValue text(@Nullable Object value) {
        return value == null ? JsonValue.NULL : JsonValue.of(value.toString());
    }
}
