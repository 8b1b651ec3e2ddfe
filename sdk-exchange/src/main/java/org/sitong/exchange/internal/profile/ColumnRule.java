package org.sitong.exchange.internal.profile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of one of its columns.
 *
 * @param name its name
 * @param aliases other spellings of the name, as versions of the source have them
 * @param required whether the source lets no row be without a value
 * @param maxLength how many characters the column holds; {@code null} where it has no bound
 */
public record ColumnRule(
        String name,
        List<String> aliases,
        boolean required,
        @Nullable Integer maxLength) {

    /** Copies the list. */
    public ColumnRule {
        aliases = List.copyOf(aliases);
    }

    /** A column of which nothing but the name is known. */
    static ColumnRule named(String name) {
        return new ColumnRule(name, List.of(), false, null);
    }

    /** All spellings of the name, the first one first. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }
}
