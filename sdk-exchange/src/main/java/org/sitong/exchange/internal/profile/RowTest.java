package org.sitong.exchange.internal.profile;

import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question about a row.
 *
 * @param field the field it looks at; {@code null} for the field whose rule asks
 * @param matches the form that the whole text has; {@code null} where any will do
 * @param in the texts it may be; empty where any will do
 * @param sameAs the field that holds the same text; {@code null} where that does not matter
 * @param assumed the codes of which the text must be one; {@code null} where that does not matter
 * @param not whether the answer is turned round
 */
public record RowTest(
        @Nullable String field,
        @Nullable Pattern matches,
        Set<String> in,
        @Nullable String sameAs,
        @Nullable AssumedCodes assumed,
        boolean not) {

    /** Longer texts have no form: a pattern of a profile must not be able to exhaust the stack. */
    private static final int MAX_FORM = 1_000;

    /** Copies the texts. */
    public RowTest {
        in = Set.copyOf(in);
    }

    /** Whether the answer is no as long as an assumption is not set. */
    public boolean isOpen() {
        return assumed != null && assumed.open() && !not;
    }

    /**
     * Asks.
     *
     * @param own the text of the field whose rule asks; {@code null} where it has none
     * @param row gives the text of any field
     * @return the answer
     */
    public boolean holds(@Nullable String own, Function<String, @Nullable String> row) {
        String text = field == null ? own : row.apply(field);
        boolean holds = text != null
                && (matches == null
                        || text.length() <= MAX_FORM && matches.matcher(text).matches())
                && (in.isEmpty() || in.contains(text))
                && (sameAs == null || text.equals(row.apply(sameAs)))
                && (assumed == null || assumed.value(text) != null);
        return holds != not;
    }
}
