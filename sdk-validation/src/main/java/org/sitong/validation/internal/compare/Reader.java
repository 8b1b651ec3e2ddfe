package org.sitong.validation.internal.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.document.Definitions;
import org.sitong.document.ReadResult;
import org.sitong.item.Definition;
import org.sitong.item.ServiceItem;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.validation.Input;

/** Reads members again when they are compared, and keeps the last ones. Not thread-safe. */
final class Reader {

    private static final int KEPT = 64;

    private final MaterialKeys materials;
    private final @Nullable ReferenceSearch references;
    private final Map<Entry, Peer> known = new LastUsed<>();

    /** Forgets what was not used for longest. */
    private static final class LastUsed<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1;

        LastUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > KEPT;
        }
    }

    Reader(MaterialKeys materials, @Nullable ReferenceSearch references) {
        this.materials = materials;
        this.references = references;
    }

    /** A member by its number. */
    Peer read(Entry entry, int number) {
        Peer peer = known.get(entry);
        if (peer == null) {
            ServiceItem read = item(entry.later());
            JsonObject item = comparable(Definitions.write(read));
            Reference reference = references == null ? null : references.find(read);
            peer = new Peer(number, item, new PeerForm(item, materials), entry.carried(), reference);
            known.put(entry, peer);
        }
        return peer.numbered(number);
    }

    private static ServiceItem item(Input input) {
        Definition definition = input.definition();
        if (definition == null) {
            try {
                ReadResult read = input.read();
                definition = read == null ? null : read.definition();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (definition instanceof ServiceItem item) {
            return item;
        }
        throw new UncheckedIOException(new IOException("Changed while it was compared: " + input.document()));
    }

    /** As it compares: without what is empty, and with what is declared to be none said where it is said otherwise. */
    static JsonObject comparable(JsonObject definition) {
        return explicit(filled(definition));
    }

    /** Without what says nothing: what is empty is no other than what is not there. */
    private static JsonObject filled(JsonObject object) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().forEach((name, value) -> {
            JsonValue filled = filled(value);
            if (filled != null) {
                members.put(name, filled);
            }
        });
        return new JsonObject(members);
    }

    private static @Nullable JsonValue filled(JsonValue value) {
        if (value instanceof JsonObject object) {
            JsonObject filled = filled(object);
            return filled.members().isEmpty() ? null : filled;
        }
        if (value instanceof JsonArray array) {
            List<JsonValue> members = array.values().stream()
                    .map(Reader::filled)
                    .filter(Objects::nonNull)
                    .toList();
            return members.isEmpty() ? null : new JsonArray(members);
        }
        return value;
    }

    /** What is declared to be none, said where it is said otherwise. */
    private static JsonObject explicit(JsonObject item) {
        JsonObject whole = explicit(item, "fees", "charged");
        return explicit(whole, "quantityLimit", "limited");
    }

    private static JsonObject explicit(JsonObject item, String name, String flag) {
        boolean isNone =
                item.get("none") instanceof JsonArray none && none.values().contains(JsonValue.of(name));
        @Nullable JsonValue given = item.get(name);
        if (!isNone || given instanceof JsonObject object && object.get(flag) != null) {
            return item;
        }
        Map<String, JsonValue> parts =
                new LinkedHashMap<>(given instanceof JsonObject object ? object.members() : Map.of());
        parts.put(flag, JsonValue.of(false));
        Map<String, JsonValue> members = new LinkedHashMap<>(item.members());
        members.put(name, new JsonObject(parts));
        return new JsonObject(members);
    }
}
