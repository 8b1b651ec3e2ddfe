package org.sitong.validation.internal.rules;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitong.internal.DataTable;

/** Words that stand where content should be. */
public final class Placeholders {

    private static final String TABLE = "placeholders.tsv";

    private static final Set<String> WORDS =
            DataTable.read(Placeholders.class.getResourceAsStream(TABLE), TABLE, 1).stream()
                    .map(row -> row.get(0))
                    .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST = 12;
    private static final String CROSS = "x";

    private Placeholders() {}

    /** Whether a text says nothing: a placeholder, whatever marks are around it, crosses, marks only, or blank. */
    public static boolean isPlaceholder(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        if (start == end) {
            return !isAnySurrogate(text);
        }
        if (end > LONGEST) {
            return false;
        }
        while (!Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        return WORDS.contains(word) || isCrosses(word);
    }

    /** Rare Chinese characters are pairs of surrogates, which are no letters by themselves. */
    private static boolean isAnySurrogate(String text) {
        return text.chars().anyMatch(c -> Character.isSurrogate((char) c));
    }

    private static boolean isCrosses(String word) {
        return word.length() > 1 && word.replace(CROSS, "").isEmpty();
    }
}
