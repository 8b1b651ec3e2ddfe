package org.sitong.cli.internal.command;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;

/**
 * From which severity on a run fails.
 *
 * @param severity the severity; {@code null} where nothing fails it
 */
record FailOn(@Nullable Severity severity) {

    /** Reads what {@code --fail-on} says. */
    static FailOn of(String word) {
        return new FailOn(Choice.of("--fail-on", word, "error, warning, info, never", FailOn::threshold)
                .orElse(null));
    }

    private static @Nullable Optional<Severity> threshold(String word) {
        if (word.equals("never")) {
            return Optional.empty();
        }
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.token().equals(word))
                .findFirst()
                .map(Optional::of)
                .orElse(null);
    }

    /** Whether something of that severity is there. */
    boolean isReached(Predicate<Severity> isThere) {
        return severity != null && isThere.test(severity);
    }
}
