package org.sitong.document.internal.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text after some changes, which still knows what stood in the first version. Immutable. */
public final class Revision {

    /** A stretch of the first version, or a text that was put in. */
    private record Piece(int from, int to, @Nullable String added) {

        int length() {
            return added == null ? to - from : added.length();
        }

        Piece part(int begin, int end) {
            return added == null
                    ? new Piece(from + begin, from + end, null)
                    : new Piece(0, 0, added.substring(begin, end));
        }
    }

    private final String original;
    private final List<Piece> pieces;
    private final String text;

    private Revision(String original, List<Piece> pieces) {
        this.original = original;
        this.pieces = List.copyOf(pieces);
        StringBuilder now = new StringBuilder(original.length());
        for (Piece piece : pieces) {
            if (piece.added() == null) {
                now.append(original, piece.from(), piece.to());
            } else {
                now.append(piece.added());
            }
        }
        this.text = now.toString();
    }

    static Revision of(String original) {
        return new Revision(original, List.of(new Piece(0, original.length(), null)));
    }

    /** The text as it is now. */
    public String text() {
        return text;
    }

    /** The text after more changes, whose places are those of this revision. */
    Revision with(List<Change> changes) {
        List<Piece> next = new ArrayList<>();
        int done = 0;
        for (Change change : changes.stream().sorted(Change.IN_ORDER).toList()) {
            if (change.from() < done) {
                throw new CannotEdit("Two changes meet at " + change.from());
            }
            copy(done, change.from(), next);
            if (!change.text().isEmpty()) {
                next.add(new Piece(0, 0, change.text()));
            }
            done = change.to();
        }
        copy(done, text.length(), next);
        return new Revision(original, next);
    }

    private void copy(int from, int to, List<Piece> into) {
        int at = 0;
        for (Piece piece : pieces) {
            int begin = Math.max(from, at);
            int end = Math.min(to, at + piece.length());
            if (begin < end) {
                into.add(piece.part(begin - at, end - at));
            }
            at += piece.length();
        }
    }

    /** How the text differs from the first version, in order, each as small as it can be. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        StringBuilder added = new StringBuilder();
        int done = 0;
        for (Piece piece : pieces) {
            if (piece.added() != null) {
                added.append(piece.added());
            } else {
                note(done, piece.from(), added, changes);
                done = piece.to();
            }
        }
        note(done, original.length(), added, changes);
        return changes;
    }

    private void note(int from, int to, StringBuilder added, List<Change> changes) {
        if (from < to || !added.isEmpty()) {
            String text = added.toString();
            int start = from;
            int skipped = 0;
            while (start < to && skipped < text.length() && original.charAt(start) == text.charAt(skipped)) {
                start++;
                skipped++;
            }
            int end = to;
            int kept = text.length();
            while (end > start && kept > skipped && original.charAt(end - 1) == text.charAt(kept - 1)) {
                end--;
                kept--;
            }
            if (start < end || skipped < kept) {
                changes.add(whole(start, end, text, skipped, kept));
            }
            added.setLength(0);
        }
    }

    /** A change never parts a line end of two characters nor the two halves of a rare character. */
    private Change whole(int from, int to, String text, int begin, int end) {
        int start = from;
        int first = begin;
        if (first > 0 && isInside(original, start) | isInside(text, first)) {
            start--;
            first--;
        }
        int stop = to;
        int last = end;
        if (last < text.length() && isInside(original, stop) | isInside(text, last)) {
            stop++;
            last++;
        }
        return new Change(start, stop, text.substring(first, last));
    }

    private static boolean isInside(String text, int at) {
        return at > 0
                && at < text.length()
                && (Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
                        || (text.charAt(at - 1) == '\r' && text.charAt(at) == '\n'));
    }
}
