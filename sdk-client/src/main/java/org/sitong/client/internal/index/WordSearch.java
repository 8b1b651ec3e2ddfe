package org.sitong.client.internal.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.client.lookup.WordMatch;

/** What is searched in names: words, and the pairs of neighbouring characters that they consist of. */
public final class WordSearch {

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");

    private final String whole;
    private final List<String> words;
    private final Set<String> pairs = new LinkedHashSet<>();

    private WordSearch(String text) {
        whole = Grams.normal(text);
        words = Stream.of(BLANKS.split(text))
                .map(Grams::normal)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        words.forEach(word -> pairs.addAll(Grams.pairs(word)));
    }

    /** Reads what is searched. */
    public static WordSearch of(String text) {
        return new WordSearch(text);
    }

    /** How well names fit: the way, and within it the smaller the better. */
    public record Rank(WordMatch match, int distance) {}

    /** The definitions that fit in any way. */
    Docs in(IndexFile index) {
        return pairs.isEmpty() ? withCharacters(index) : new AtLeast(enough(), postings(index));
    }

    /** Of those, at least the ones that fit better than {@link WordMatch#IN_COMMON}. */
    Docs closelyIn(IndexFile index) {
        return pairs.isEmpty() ? withCharacters(index) : Docs.allOf(postings(index));
    }

    /** Those with all words, where each is one character. */
    private Docs withCharacters(IndexFile index) {
        return words.isEmpty()
                ? Docs.NONE
                : Docs.allOf(words.stream()
                        .map(character -> index.withTermsBeginning(Terms.of(Field.GRAM, character)))
                        .toList());
    }

    private List<Docs> postings(IndexFile index) {
        return pairs.stream().map(pair -> index.with(Field.GRAM, pair)).toList();
    }

    /** How many pairs must be in common: half of them. */
    private int enough() {
        return (pairs.size() + 1) / 2;
    }

    /** How well the names of a definition that fits do so; nothing where they do not. */
    public @Nullable Rank rank(List<String> names) {
        if (names.contains(whole)) {
            return new Rank(WordMatch.EXACT, 0);
        }
        int prefix = shortest(names, name -> name.startsWith(whole));
        if (prefix > 0) {
            return new Rank(WordMatch.PREFIX, prefix);
        }
        if (words.stream().allMatch(word -> names.stream().anyMatch(name -> name.contains(word)))) {
            return new Rank(
                    WordMatch.CONTAINS, shortest(names, name -> words.stream().anyMatch(name::contains)));
        }
        int common = (int) pairs.stream()
                .filter(pair -> names.stream().anyMatch(name -> name.contains(pair)))
                .count();
        return common > 0 && common >= enough() ? new Rank(WordMatch.IN_COMMON, pairs.size() - common) : null;
    }

    private static int shortest(List<String> names, Predicate<String> test) {
        return names.stream().filter(test).mapToInt(String::length).min().orElse(0);
    }
}
