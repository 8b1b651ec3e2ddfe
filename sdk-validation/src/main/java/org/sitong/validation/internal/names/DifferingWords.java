package org.sitong.validation.internal.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitong.internal.DataTable;

/** Words and numbers that make two names different, however alike the names are otherwise. Thread-safe. */
final class DifferingWords {

    private static final String TABLE = "differing-words.tsv";

    /** Letters, and numbers in both ways to write them, but for words that only begin with one. */
    private static final Pattern NUMBERS = Pattern.compile("[0-9a-z]+|[一二三四五六七八九十]+(?![般旦致切体定起])");

    private record Word(String word, String concept) {}

    private record Group(String name, boolean always, List<Word> words) {}

    private static final List<Group> GROUPS = groups();

    /** What tells a name from others: what any difference of tells apart, and what only two different ones of do. */
    record Marks(String always, List<Set<String>> both) {

        boolean agree(Marks other) {
            if (!always.equals(other.always)) {
                return false;
            }
            for (int i = 0; i < both.size(); i++) {
                Set<String> one = both.get(i);
                Set<String> another = other.both().get(i);
                if (!one.isEmpty() && !another.isEmpty() && !one.equals(another)) {
                    return false;
                }
            }
            return true;
        }
    }

    private DifferingWords() {}

    private static List<Group> groups() {
        Map<String, Group> groups = new LinkedHashMap<>();
        DataTable.read(DifferingWords.class.getResourceAsStream(TABLE), TABLE, 5)
                .forEach(row -> groups.computeIfAbsent(
                                row.get(0) + row.get(3),
                                name -> new Group(name, row.get(3).equals("always"), new ArrayList<>()))
                        .words()
                        .add(new Word(row.get(1), row.get(2))));
        groups.values()
                .forEach(group -> group.words()
                        .sort(Comparator.comparing((Word word) -> -word.word().length())));
        return List.copyOf(groups.values());
    }

    /** The marks of a name in normal form. */
    static Marks of(String form) {
        StringBuilder always = new StringBuilder(numbers(form));
        List<Set<String>> both = new ArrayList<>();
        for (Group group : GROUPS) {
            Set<String> found = found(group, form);
            if (group.always()) {
                always.append(found);
            } else {
                both.add(found);
            }
        }
        return new Marks(always.toString(), both);
    }

    /** The numbers of a text, sorted. */
    static String numbers(String form) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = NUMBERS.matcher(form);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        numbers.sort(Comparator.naturalOrder());
        return numbers.toString();
    }

    private static Set<String> found(Group group, String form) {
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < form.length(); i++) {
            for (Word word : group.words()) {
                if (form.startsWith(word.word(), i)) {
                    found.add(word.concept());
                    i += word.word().length() - 1;
                    break;
                }
            }
        }
        return found;
    }
}
