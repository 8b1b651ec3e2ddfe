package org.sitong.cli.internal.fix;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.sitong.cli.internal.Style;

/**
 * Shows how a file changes, as {@code diff -u} does, so that {@code patch} and {@code git apply} understand it. It is told line by
 * line what stays and what changes, which is known here and need not be searched for; memory is bounded by a few lines and by
 * what changes together.
 */
final class UnifiedDiff {

    private static final int CONTEXT = 3;

    /** So many lines make a part of their own, however many more change. */
    private static final int LONGEST = 2_000;

    private final PrintWriter out;
    private final String name;
    private final boolean colored;
    private final Deque<String> before = new ArrayDeque<>();
    private final List<String> hunk = new ArrayList<>();
    private final Deque<String> behind = new ArrayDeque<>();
    private long oldLine = 1;
    private long newLine = 1;
    private long oldStart;
    private long newStart;
    private boolean begun;

    UnifiedDiff(PrintWriter out, String name, boolean colored) {
        this.out = out;
        this.name = name;
        this.colored = colored;
    }

    /** A line that stays, with its line end. */
    void same(String line) {
        oldLine++;
        newLine++;
        if (hunk.isEmpty()) {
            remember(line);
            return;
        }
        behind.add(line);
        if (behind.size() > 2 * CONTEXT) {
            close();
        }
    }

    /** Lines that go and lines that come instead, each with its line end. */
    void change(List<String> gone, List<String> come) {
        if (hunk.size() > LONGEST) {
            close();
        }
        if (hunk.isEmpty()) {
            oldStart = oldLine - before.size();
            newStart = newLine - before.size();
            before.forEach(line -> hunk.add(" " + line));
            before.clear();
        } else {
            behind.forEach(line -> hunk.add(" " + line));
            behind.clear();
        }
        gone.forEach(line -> hunk.add("-" + line));
        come.forEach(line -> hunk.add("+" + line));
        oldLine += gone.size();
        newLine += come.size();
    }

    /** The end of the file. */
    void end() {
        close();
    }

    private void remember(String line) {
        before.add(line);
        if (before.size() > CONTEXT) {
            before.remove();
        }
    }

    private void close() {
        if (hunk.isEmpty()) {
            return;
        }
        for (int i = 0; i < CONTEXT && !behind.isEmpty(); i++) {
            hunk.add(" " + behind.remove());
        }
        behind.forEach(this::remember);
        behind.clear();
        if (!begun) {
            begun = true;
            say(Style.BOLD, "--- " + side("a/"));
            say(Style.BOLD, "+++ " + side("b/"));
        }
        say(Style.HINT, "@@ -" + range(oldStart, count('+')) + " +" + range(newStart, count('-')) + " @@");
        hunk.forEach(this::say);
        hunk.clear();
    }

    /** A relative name stands below a folder of its own on each side, as git has it. */
    private String side(String folder) {
        return name.startsWith("/") ? name : folder + name;
    }

    private long count(char without) {
        return hunk.stream().filter(line -> line.charAt(0) != without).count();
    }

    private static String range(long start, long count) {
        long from = count == 0 ? start - 1 : start;
        return count == 1 ? Long.toString(from) : from + "," + count;
    }

    private void say(String line) {
        boolean ended = line.endsWith("\n");
        String text = ended ? line.substring(0, line.length() - 1) : line;
        switch (line.charAt(0)) {
            case '+' -> say(Style.GOOD, text);
            case '-' -> say(Style.BAD, text);
            default -> print(text);
        }
        if (!ended) {
            print("\\ No newline at end of file");
        }
    }

    private void say(Style style, String line) {
        print(style.on(colored, colored ? harmless(line) : line));
    }

    private void print(String line) {
        out.print(line);
        out.print('\n');
    }

    /** A file is shown exactly, but never steers a terminal. */
    private static String harmless(String line) {
        return line.chars()
                .map(c -> Character.isISOControl(c) && c != '\t' ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
