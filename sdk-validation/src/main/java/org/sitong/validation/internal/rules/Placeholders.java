package org.sitong.validation.internal.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitong.internal.DataTable;

/** Words that stand where content should be. */
public final class Placeholders {

    private static final Set<String> WORDS =
            DataTable.read(Placeholders.class.getResourceAsStream("placeholders.tsv"), "placeholders.tsv", 1).stream()
                    .map(row -> row.get(0))
                    .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST = 12;
    private static final Pattern ONLY_MARKS = Pattern.compile("[\\p{P}\\p{S}\\p{Z}\\s]+");
    private static final Pattern CROSSES = Pattern.compile("[xX×＊*○〇]{2,}");
    private static final Pattern AROUND = Pattern.compile("^[\\p{P}\\p{Z}\\s]+|[\\p{P}\\p{Z}\\s]+$");

    private Placeholders() {}

    /** Whether a text says nothing: a placeholder, marks only, or blank. */
    public static boolean isPlaceholder(String text) {
        if (text.isBlank() || ONLY_MARKS.matcher(text).matches()) {
            return true;
        }
        if (text.length() > LONGEST) {
            return false;
        }
        String word = AROUND.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        return WORDS.contains(word) || CROSSES.matcher(word).matches();
    }

    /** The words, for showing. */
    static List<String> words() {
        return WORDS.stream().sorted().toList();
    }
}
