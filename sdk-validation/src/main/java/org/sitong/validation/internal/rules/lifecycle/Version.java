package org.sitong.validation.internal.rules.lifecycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitong.item.Definition;
import org.sitong.item.ItemStatus;
import org.sitong.item.Lifecycle;
import org.sitong.standard.Kind;

/**
 * One version of a definition and when it holds.
 *
 * @param kind what kind of definition
 * @param code its identity
 * @param number the version
 * @param status the status; {@code null} where it gives none
 * @param from the first effective day; {@code null} where it gives none
 * @param to the day from which it no longer holds; {@code null} where it gives none
 * @param isReplaced whether it says what takes its place
 */
record Version(
        Kind kind,
        String code,
        int number,
        @Nullable ItemStatus status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean isReplaced) {

    /** The version that a definition is; {@code null} where it says too little. */
    static @Nullable Version of(Definition definition) {
        Lifecycle lifecycle = definition.lifecycle();
        String code = definition.identityCode();
        Integer number = lifecycle == null ? null : lifecycle.version();
        return code == null || number == null
                ? null
                : new Version(
                        definition.kind(),
                        code,
                        number,
                        lifecycle.status(),
                        lifecycle.effectiveFrom(),
                        lifecycle.effectiveTo(),
                        !lifecycle.replacedBy().isEmpty());
    }

    /**
     * What the versions of one definition share.
     *
     * @param kind what kind of definition
     * @param code its identity
     */
    record Key(Kind kind, String code) {}

    Key key() {
        return new Key(kind, code);
    }
}
