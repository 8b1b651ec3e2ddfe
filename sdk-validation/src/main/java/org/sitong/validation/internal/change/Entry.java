package org.sitong.validation.internal.change;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.document.Digests;
import org.sitong.item.Definition;
import org.sitong.item.ItemStatus;
import org.sitong.item.Lifecycle;
import org.sitong.item.Succession;
import org.sitong.item.Tombstone;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.Kind;
import org.sitong.validation.Input;
import org.sitong.validation.change.DefinitionSide;
import org.sitong.validation.internal.text.JsonText;
import org.sitong.validation.internal.text.Members;

/**
 * What is kept of a definition until it is known whether it has to be read again.
 *
 * @param key its kind and identity
 * @param side what it is called
 * @param lifecycle its lifecycle; {@code null} where it has none
 * @param tombstone the tombstone that it is; {@code null} where it is none
 * @param digest tells whether two are the same, where they were imported from left out
 * @param input to read it again
 */
record Entry(
        Key key,
        DefinitionSide side,
        @Nullable Lifecycle lifecycle,
        @Nullable Tombstone tombstone,
        String digest,
        Input input) {

    private static final int DIGITS = 32;

    static Entry of(Loaded loaded, String code, Input input) {
        Definition definition = loaded.definition();
        JsonObject value = loaded.value();
        DefinitionSide side = DefinitionSide.builder()
                .document(input.document())
                .code(code)
                .name(name(value))
                .version(Claims.version(definition))
                .build();
        Tombstone tombstone = definition instanceof Tombstone grave ? grave : null;
        return new Entry(
                key(definition.kind(), code, tombstone),
                side,
                definition.lifecycle(),
                tombstone,
                digest(value),
                input.forLater());
    }

    /** Tombstones of definitions of two kinds are two, though what they are of has one code. */
    private static Key key(Kind kind, String code, @Nullable Tombstone tombstone) {
        boolean ofKind =
                tombstone != null && tombstone.of() != null && tombstone.of().kind() != null;
        return new Key(kind, ofKind ? code + " " + tombstone.of().kind().token() : code);
    }

    private static String digest(JsonObject value) {
        byte[] bytes = JsonText.of(Members.unicode(value)).getBytes(StandardCharsets.UTF_8);
        return Digests.sha256(bytes).hex().substring(0, DIGITS);
    }

    /** The name, of an item its parts as far as they differ. */
    private static @Nullable String name(JsonObject value) {
        JsonValue name = value.get("name");
        if (name instanceof JsonString text) {
            return text.value();
        }
        if (!(name instanceof JsonObject parts)) {
            return value.get("title") instanceof JsonString title ? title.value() : null;
        }
        String joined = Stream.of("main", "sub", "handlingItem")
                .map(parts::get)
                .filter(JsonString.class::isInstance)
                .map(JsonValue::toString)
                .distinct()
                .collect(Collectors.joining(" / "));
        return joined.isEmpty() ? null : joined;
    }

    Kind kind() {
        return key.kind();
    }

    boolean isDraft() {
        return lifecycle != null && lifecycle.status() == ItemStatus.DRAFT;
    }

    List<Succession> replaces() {
        return lifecycle == null ? List.of() : lifecycle.replaces();
    }

    List<Succession> replacedBy() {
        return lifecycle == null ? List.of() : lifecycle.replacedBy();
    }

    /** Whether it is in force on a day, as a dated catalog says. */
    boolean standsOn(LocalDate day) {
        if (tombstone != null) {
            return tombstone.removedOn() == null || !day.isBefore(tombstone.removedOn());
        }
        if (lifecycle == null) {
            return true;
        }
        LocalDate from = lifecycle.effectiveFrom();
        LocalDate to = lifecycle.effectiveTo();
        boolean endedSomeday = lifecycle.status() == ItemStatus.CANCELLED && to == null;
        return !isDraft() && !endedSomeday && (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    int number() {
        Integer version = lifecycle == null ? null : lifecycle.version();
        return version == null ? -1 : version;
    }

    LocalDate from() {
        LocalDate from = lifecycle == null ? null : lifecycle.effectiveFrom();
        return from == null ? LocalDate.MIN : from;
    }
}
