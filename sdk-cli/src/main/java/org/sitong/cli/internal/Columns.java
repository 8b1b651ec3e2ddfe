package org.sitong.cli.internal;

import java.util.ArrayList;
import java.util.List;
import org.sitong.internal.TextWidth;

/** A small table whose columns stand below one another, Chinese characters taken as two wide. */
public final class Columns {

    private static final String GAP = "  ";

    private final String margin;
    private final List<List<String>> rows = new ArrayList<>();

    public Columns(String margin) {
        this.margin = margin;
    }

    /** Adds a row. */
    public Columns row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The table, each row ended by a line end; blanks at the end of a row left out. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(margin);
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i));
                line.append(" ".repeat(widest(i) - TextWidth.of(row.get(i)))).append(GAP);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int widest(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> TextWidth.of(row.get(column)))
                .max()
                .orElse(0);
    }

    /**
     * Breaks a text into lines of at most so many places: at blanks, and between Chinese characters, though not before a mark
     * that closes.
     */
    public static List<String> wrap(String text, int room) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            int start = 0;
            int used = 0;
            int chance = -1;
            for (int i = 0; i < paragraph.length(); i += Character.charCount(paragraph.codePointAt(i))) {
                int c = paragraph.codePointAt(i);
                if (i > start && mayBreakBefore(paragraph, i)) {
                    chance = i;
                }
                used += TextWidth.of(c);
                if (used > room && chance > start) {
                    lines.add(paragraph.substring(start, chance).stripTrailing());
                    start = chance;
                    chance = -1;
                    used = TextWidth.of(paragraph.substring(start, i)) + TextWidth.of(c);
                }
            }
            lines.add(paragraph.substring(start).stripTrailing());
        }
        return lines;
    }

    private static boolean mayBreakBefore(String text, int at) {
        int before = text.codePointBefore(at);
        int here = text.codePointAt(at);
        boolean closes = "，。；：！？、）》】”’」%…".indexOf(here) >= 0;
        boolean opens = "（《【“‘「".indexOf(before) >= 0;
        return here != ' '
                && !closes
                && !opens
                && (before == ' ' || TextWidth.of(before) == 2 || TextWidth.of(here) == 2);
    }
}
