package org.sitong.validation.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was struck and what was put in from one wording to another, word by word; in Chinese character by character. */
public final class TextChanges {

    /** Beyond this many words the rest counts as one change: two wordings so different read better one after the other. */
    private static final int LONGEST = 1_000;

    private static final int SPLINTER = 2;

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+(?:\\.[A-Za-z0-9]+)*|\\s+|\\X");

    /** What became of a piece. */
    public enum Fate {
        KEPT,
        STRUCK,
        ADDED
    }

    /**
     * Some words one after another.
     *
     * @param fate what became of them
     * @param text the words
     */
    public record Piece(Fate fate, String text) {}

    private final List<Piece> pieces = new ArrayList<>();

    private TextChanges() {}

    /** The pieces in order: those that are not struck make the newer wording, those that are not added the older one. */
    public static List<Piece> between(String older, String newer) {
        List<String> from = words(older);
        List<String> to = words(newer);
        int start = 0;
        int common = Math.min(from.size(), to.size());
        while (start < common && from.get(start).equals(to.get(start))) {
            start++;
        }
        int end = 0;
        while (end < common - start && from.get(from.size() - 1 - end).equals(to.get(to.size() - 1 - end))) {
            end++;
        }
        TextChanges changes = new TextChanges();
        changes.add(Fate.KEPT, from.subList(0, start));
        changes.middle(from.subList(start, from.size() - end), to.subList(start, to.size() - end));
        changes.add(Fate.KEPT, from.subList(from.size() - end, from.size()));
        return joined(changes.pieces);
    }

    /** A character or two that stayed between changes make both hard to read, so they count as changed. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        StringBuilder struck = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean isSplinter = i > 0 && i < pieces.size() - 1 && piece.text().length() <= SPLINTER;
            if (piece.fate() == Fate.KEPT && !isSplinter) {
                flush(struck, added, joined);
                joined.add(piece);
                continue;
            }
            if (piece.fate() != Fate.ADDED) {
                struck.append(piece.text());
            }
            if (piece.fate() != Fate.STRUCK) {
                added.append(piece.text());
            }
        }
        flush(struck, added, joined);
        return List.copyOf(joined);
    }

    private static void flush(StringBuilder struck, StringBuilder added, List<Piece> joined) {
        if (!struck.isEmpty()) {
            joined.add(new Piece(Fate.STRUCK, struck.toString()));
        }
        if (!added.isEmpty()) {
            joined.add(new Piece(Fate.ADDED, added.toString()));
        }
        struck.setLength(0);
        added.setLength(0);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private void middle(List<String> from, List<String> to) {
        if (from.size() > LONGEST || to.size() > LONGEST) {
            add(Fate.STRUCK, from);
            add(Fate.ADDED, to);
            return;
        }
        int[][] shared = shared(from, to);
        int i = 0;
        int j = 0;
        while (i < from.size() && j < to.size()) {
            if (from.get(i).equals(to.get(j))) {
                add(Fate.KEPT, from.subList(i, ++i));
                j++;
            } else if (shared[i + 1][j] >= shared[i][j + 1]) {
                add(Fate.STRUCK, from.subList(i, ++i));
            } else {
                add(Fate.ADDED, to.subList(j, ++j));
            }
        }
        add(Fate.STRUCK, from.subList(i, from.size()));
        add(Fate.ADDED, to.subList(j, to.size()));
    }

    /** How many words the two have in common in the same order, from each place to the end. */
    private static int[][] shared(List<String> from, List<String> to) {
        int[][] shared = new int[from.size() + 1][to.size() + 1];
        for (int i = from.size() - 1; i >= 0; i--) {
            for (int j = to.size() - 1; j >= 0; j--) {
                shared[i][j] = from.get(i).equals(to.get(j))
                        ? shared[i + 1][j + 1] + 1
                        : Math.max(shared[i + 1][j], shared[i][j + 1]);
            }
        }
        return shared;
    }

    private void add(Fate fate, List<String> words) {
        String text = String.join("", words);
        if (text.isEmpty()) {
            return;
        }
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).fate() == fate) {
            pieces.set(last, new Piece(fate, pieces.get(last).text() + text));
        } else {
            pieces.add(new Piece(fate, text));
        }
    }
}
