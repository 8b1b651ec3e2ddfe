package org.sitong.validation.internal.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.item.DivisionRef;

/** The names of divisions by their codes, as references and the definitions themselves tell them. Not thread-safe. */
final class DivisionNames {

    private static final int LENGTH = 6;
    private static final int STEP = 2;

    private final Map<String, String> names;

    DivisionNames(Map<String, String> known) {
        this.names = new HashMap<>(known);
    }

    void learn(DivisionRef division) {
        if (StringUtils.isNoneBlank(division.code(), division.name())) {
            names.putIfAbsent(
                    Objects.requireNonNull(division.code()),
                    Objects.requireNonNull(division.name()).strip());
        }
    }

    /** What a division is called; {@code null} where nobody says. */
    @Nullable
    String name(DivisionRef division) {
        return StringUtils.firstNonBlank(division.name(), names.get(StringUtils.defaultString(division.code())));
    }

    /** The names of a division and of those that it lies in, the widest first, as far as they are known. */
    List<String> above(@Nullable String code) {
        if (code == null || code.length() < LENGTH) {
            return List.of();
        }
        return IntStream.concat(
                        IntStream.of(STEP, 2 * STEP, LENGTH).filter(length -> length <= code.length()),
                        IntStream.of(code.length()))
                .mapToObj(length -> StringUtils.rightPad(code.substring(0, length), Math.max(LENGTH, length), '0'))
                .distinct()
                .map(names::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
