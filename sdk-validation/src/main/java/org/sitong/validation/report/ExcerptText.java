package org.sitong.validation.report;

import org.sitong.document.SourceRange;
import org.sitong.internal.TextWidth;
import org.sitong.validation.SourceExcerpt;
import org.sitong.validation.internal.text.Harmless;
import org.sitong.validation.internal.text.Ink;
import org.sitong.validation.internal.text.Page;

/** Shows a source line with carets below the place, cut around the place where the line is too long. */
final class ExcerptText {

    private static final String BAR = " | ";
    private static final String CUT = "…";
    private static final int NARROWEST = 40;

    private final Page page;
    private final String margin;
    private final int width;

    ExcerptText(Page page, String margin, int width) {
        this.page = page;
        this.margin = margin;
        this.width = Math.max(NARROWEST, width);
    }

    void write(SourceExcerpt excerpt, SourceRange range, Ink ink) {
        String number = Integer.toString(range.line());
        String text = Harmless.text(excerpt.text());
        int start = within(range.column() - excerpt.column(), 0, text.length());
        int end = range.endLine() > range.line()
                ? text.length()
                : within(range.endColumn() - excerpt.column(), start, text.length());

        int room = width - margin.length() - number.length() - BAR.length() - 2 * CUT.length();
        int from = from(text, start, end, room);
        int to = to(text, from, room);
        String before = (from > 0 || excerpt.cutBefore() ? CUT : "") + text.substring(from, start);
        String after = text.substring(start, to) + (to < text.length() || excerpt.cutAfter() ? CUT : "");
        int carets = Math.max(1, TextWidth.of(text.substring(start, Math.min(end, to))));

        page.add(margin).add(Ink.FAINT, number + BAR).add(before + after).end();
        page.add(margin)
                .add(Ink.FAINT, " ".repeat(number.length()) + BAR)
                .add(" ".repeat(TextWidth.of(before)))
                .add(ink, "^".repeat(carets))
                .end();
    }

    private static int within(int index, int least, int most) {
        return Math.max(least, Math.min(index, most));
    }

    /**
     * Where to begin: at the place itself where it fills the room, else before it by up to a third of the room, and by more
     * where the rest of the line leaves room.
     */
    private static int from(String text, int start, int end, int room) {
        int behind = TextWidth.of(text.substring(start));
        int place = TextWidth.of(text.substring(start, end));
        int left = Math.max(room - behind, Math.min(room / 3, room - place));
        int from = start;
        int used = 0;
        while (from > 0) {
            int c = text.codePointBefore(from);
            used += TextWidth.of(c);
            if (used > left) {
                break;
            }
            from -= Character.charCount(c);
        }
        return from;
    }

    private static int to(String text, int from, int room) {
        int to = from;
        int used = 0;
        while (to < text.length()) {
            int c = text.codePointAt(to);
            used += TextWidth.of(c);
            if (used > room) {
                break;
            }
            to += Character.charCount(c);
        }
        return to;
    }
}
