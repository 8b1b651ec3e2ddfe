package org.sitong.validation;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a finding is accepted. Immutable and thread-safe.
 *
 * @param id the waiver's identifier in its list
 * @param reason why
 * @param until the last day on which it holds; {@code null} where it has no end
 */
public record Waiver(String id, String reason, @Nullable LocalDate until) {

    /**
     * Checks that there is an identifier and a reason.
     *
     * @param id the waiver's identifier in its list
     * @param reason why
     * @param until the last day on which it holds
     */
    public Waiver {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(reason, "reason");
    }
}
