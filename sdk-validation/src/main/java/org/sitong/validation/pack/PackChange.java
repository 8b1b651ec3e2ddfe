package org.sitong.validation.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.validation.Basis;

/**
 * What a pack changes of a rule of the standard, where and when the pack applies. Immutable and thread-safe.
 *
 * @param pack the pack's name
 * @param severity the severity to which it raises the rule; {@code null} where it leaves it
 * @param parameters the numbers that it sets, by the parameters' names
 * @param basis what the change rests on
 * @param covers the ids of the collected sourced rules that the change covers
 */
public record PackChange(
        String pack,
        @Nullable Severity severity,
        Map<String, BigDecimal> parameters,
        List<Basis> basis,
        List<String> covers) {

    /**
     * Copies what it is given.
     *
     * @param pack the pack's name
     * @param severity the severity
     * @param parameters the numbers
     * @param basis what the change rests on
     * @param covers the ids covered
     */
    public PackChange {
        Objects.requireNonNull(pack, "pack");
        parameters = Map.copyOf(parameters);
        basis = List.copyOf(basis);
        covers = List.copyOf(covers);
    }
}
