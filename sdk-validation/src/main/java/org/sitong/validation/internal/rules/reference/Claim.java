package org.sitong.validation.internal.rules.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitong.standard.Kind;

/**
 * A definition's claim to an identity.
 *
 * @param document the document, as findings name it
 * @param kind the kind of definition
 * @param code the identity
 * @param version the version; {@code null} where it gives none
 * @param from the first effective day; {@code null} where it gives none
 * @param to the day from which it is no longer effective; {@code null} where it gives none
 */
public record Claim(
        String document,
        Kind kind,
        String code,
        @Nullable Integer version,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Whether it says anything of when it is effective. */
    boolean isDated() {
        return from != null || to != null;
    }

    /** What it claims: no identity belongs to two kinds. */
    Key key() {
        return new Key(kind, code);
    }

    /** A kind and an identity. */
    record Key(Kind kind, String code) {}
}
