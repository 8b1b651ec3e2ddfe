package org.sitong.cli.internal.catalog;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Console;
import org.sitong.client.ClientStatus;
import org.sitong.client.KeptRelease;
import org.sitong.document.DocumentWriter;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;

/** Tells how a followed catalog stands. */
public final class StatusText {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private final Console console;

    /** Tells on a console. */
    public StatusText(Console console) {
        this.console = console;
    }

    /** Tells it. */
    public void tell(ClientStatus status, List<KeptRelease> releases, boolean json) {
        if (json) {
            console.say(DocumentWriter.compactJson().write(json(status, releases)));
            return;
        }
        line("catalog.status.catalog", status.catalog());
        line("catalog.status.publisher", status.publisher());
        line("catalog.status.source", status.source());
        if (status.release() == null) {
            console.say(console.text("catalog.status.empty"));
        } else {
            console.say(console.text(
                    "catalog.status.release",
                    status.release().version().toString(),
                    Long.toString(status.definitions()),
                    status.release().digest().toString()));
        }
        Instant expires = status.expires();
        if (expires != null) {
            console.say(console.text(
                    status.expired() ? "catalog.status.expired" : "catalog.status.expires", TIME.format(expires)));
        }
        Instant success = status.lastSuccess();
        Duration age = status.age();
        if (success != null && age != null) {
            console.say(console.text(
                    "catalog.status.synced", TIME.format(success), Long.toString(Math.max(0, age.toHours()))));
        }
        line("catalog.status.failure", status.lastFailure());
        if (status.rolledBack()) {
            console.say(console.text("catalog.status.rolled-back"));
        }
        if (status.locked()) {
            console.say(console.text("catalog.status.locked"));
        }
        releases.forEach(kept -> console.say(console.text(
                kept.current() ? "catalog.status.kept-current" : "catalog.status.kept",
                kept.release().version().toString(),
                kept.date().toString(),
                Long.toString(kept.definitions()))));
    }

    private void line(String key, @Nullable String value) {
        if (value != null) {
            console.say(console.text(key, value));
        }
    }

    private static JsonObject json(ClientStatus status, List<KeptRelease> releases) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("catalog", JsonValue.of(status.catalog()));
        members.put("publisher", SyncText.text(status.publisher()));
        members.put("source", JsonValue.of(status.source()));
        members.put("release", SyncText.ref(status.release()));
        members.put("newest", SyncText.ref(status.newest()));
        members.put("definitions", JsonValue.of(status.definitions()));
        members.put("issued", SyncText.text(utc(status.issued())));
        members.put("expires", SyncText.text(utc(status.expires())));
        members.put("expired", JsonValue.of(status.expired()));
        members.put("lastAttempt", SyncText.text(utc(status.lastAttempt())));
        members.put("lastSuccess", SyncText.text(utc(status.lastSuccess())));
        members.put("lastFailure", SyncText.text(status.lastFailureCode()));
        members.put("rolledBack", JsonValue.of(status.rolledBack()));
        members.put("locked", JsonValue.of(status.locked()));
        members.put(
                "kept",
                new JsonArray(releases.stream().<JsonValue>map(StatusText::kept).toList()));
        return new JsonObject(members);
    }

    private static @Nullable String utc(@Nullable Instant instant) {
        return instant == null
                ? null
                : instant.atOffset(ZoneOffset.UTC).toInstant().toString();
    }

    private static JsonValue kept(KeptRelease kept) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("version", JsonValue.of(kept.release().version().toString()));
        members.put("digest", JsonValue.of(kept.release().digest().toString()));
        members.put("date", JsonValue.of(kept.date().toString()));
        members.put("definitions", JsonValue.of(kept.definitions()));
        members.put("current", JsonValue.of(kept.current()));
        members.put("complete", JsonValue.of(kept.complete()));
        return new JsonObject(members);
    }
}
