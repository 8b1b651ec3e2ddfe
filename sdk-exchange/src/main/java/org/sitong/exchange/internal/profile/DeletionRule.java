package org.sitong.exchange.internal.profile;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.value.Texts;

/**
 * How a source marks a row as deleted.
 *
 * @param column the column that says so
 * @param assumed the codes of the column where their meaning is an assumption, else {@code null}
 * @param words the texts of the column that mean it, the one that is written first; empty where an assumption decides
 * @param on the column that holds the day; {@code null} where there is none
 */
public record DeletionRule(
        String column,
        @Nullable AssumedCodes assumed,
        Set<String> words,
        @Nullable String on) {

    /** What a code of an assumption means where the row is deleted. */
    static final String DELETE = "delete";

    /** Copies the words. */
    public DeletionRule {
        words = Collections.unmodifiableSet(new LinkedHashSet<>(words));
    }

    /** The text of the column for what is to be done with a row; {@code null} where nobody has said. */
    public @Nullable String code(String operation) {
        if (assumed != null) {
            return assumed.codes().word(operation);
        }
        return operation.equals(DELETE) ? words.stream().findFirst().orElse(null) : null;
    }

    /** Whether a text of the column probably marks the row as deleted, where nobody has said what it means. */
    public boolean mayMark(@Nullable String text) {
        return text != null
                && assumed != null
                && assumed.open()
                && DELETE.equals(assumed.proposed().value(text));
    }

    /** Whether a text of the column marks the row as deleted. */
    public boolean marks(@Nullable String text) {
        if (text == null) {
            return false;
        }
        return assumed == null ? words.contains(Texts.trim(text)) : DELETE.equals(assumed.value(text));
    }
}
