package org.sitong.validation.internal.reference;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.item.Definition;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemStatus;
import org.sitong.item.Lifecycle;
import org.sitong.item.LocalCodes;
import org.sitong.item.NationalCodes;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;

/**
 * What is known of an item, in little memory.
 *
 * @param kind basic item, implementation standard or service item
 * @param identity its identity
 * @param basicCode its national basic code
 * @param implementationCode its national implementation code
 * @param localBasicCode its local basic code
 * @param status its status
 * @param from its first effective day
 * @param to the day from which it no longer holds
 * @param whole the whole definition
 */
public record ItemFact(
        Kind kind,
        @Nullable String identity,
        @Nullable String basicCode,
        @Nullable String implementationCode,
        @Nullable String localBasicCode,
        @Nullable ItemStatus status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Remembered whole) {

    /** What an item says of itself; {@code null} for what is no item. */
    public static @Nullable ItemFact of(Definition definition, Remembered whole) {
        ItemIdentity identity = ItemParts.identity(definition);
        if (identity == null) {
            return null;
        }
        NationalCodes national = Objects.requireNonNullElse(
                identity.national(), NationalCodes.builder().build());
        LocalCodes local = Objects.requireNonNullElse(
                identity.local(), LocalCodes.builder().build());
        Lifecycle lifecycle = Objects.requireNonNullElse(
                definition.lifecycle(), Lifecycle.builder().build());
        return new ItemFact(
                definition.kind(),
                definition.identityCode(),
                national.basicCode(),
                national.implementationCode(),
                local.basicCode(),
                lifecycle.status(),
                lifecycle.effectiveFrom(),
                lifecycle.effectiveTo(),
                whole);
    }

    /** The codes by which others may name it. */
    Stream<String> codes() {
        return Stream.of(identity, basicCode, implementationCode, localBasicCode)
                .filter(Objects::nonNull)
                .distinct();
    }

    /** Whether it is in use on a day, as far as it says. */
    public boolean isInForce(LocalDate day) {
        return status != ItemStatus.DRAFT
                && status != ItemStatus.SUSPENDED
                && !(status == ItemStatus.CANCELLED && (to == null || !day.isBefore(to)))
                && (from == null || !day.isBefore(from))
                && (to == null || day.isBefore(to));
    }
}
