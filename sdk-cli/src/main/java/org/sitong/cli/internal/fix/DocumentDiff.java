package org.sitong.cli.internal.fix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sitong.document.TextEdit;

/** The lines that the edits of a text change. */
final class DocumentDiff {

    private final String text;
    private final String mark;
    private final UnifiedDiff diff;
    private int done;

    private DocumentDiff(String text, String mark, UnifiedDiff diff) {
        this.text = text;
        this.mark = mark;
        this.diff = diff;
    }

    /** Tells a diff of all lines of a text; a byte order mark stands before the first. */
    static void tell(String text, String mark, List<TextEdit> edits, UnifiedDiff diff) {
        new DocumentDiff(text, mark, diff).tell(edits);
    }

    private void tell(List<TextEdit> edits) {
        int next = 0;
        while (next < edits.size()) {
            int start = text.lastIndexOf('\n', edits.get(next).range().offset() - 1) + 1;
            same(start);
            StringBuilder come = new StringBuilder();
            int at = start;
            int stop = lineStop(edits.get(next).range().offset());
            while (next < edits.size() && edits.get(next).range().offset() <= stop) {
                TextEdit edit = edits.get(next++);
                come.append(text, at, edit.range().offset()).append(edit.replacement());
                at = edit.range().endOffset();
                stop = Math.max(stop, lineStop(at));
            }
            come.append(text, at, stop);
            change(lines(start, text.substring(start, stop)), lines(start, come.toString()));
            done = stop;
        }
        same(text.length());
        diff.end();
    }

    private int lineStop(int at) {
        int stop = text.indexOf('\n', at);
        return stop < 0 ? text.length() : stop + 1;
    }

    private void same(int to) {
        if (done < to) {
            lines(done, text.substring(done, to)).forEach(diff::same);
        }
    }

    /** Lines that only stood in the stretch because their neighbours changed are told as they are. */
    private void change(List<String> gone, List<String> come) {
        int most = Math.min(gone.size(), come.size());
        int first = 0;
        while (first < most && gone.get(first).equals(come.get(first))) {
            first++;
        }
        int last = 0;
        while (last < most - first && gone.get(gone.size() - 1 - last).equals(come.get(come.size() - 1 - last))) {
            last++;
        }
        gone.subList(0, first).forEach(diff::same);
        if (gone.size() > first + last || come.size() > first + last) {
            diff.change(gone.subList(first, gone.size() - last), come.subList(first, come.size() - last));
        }
        gone.subList(gone.size() - last, gone.size()).forEach(diff::same);
    }

    private List<String> lines(int start, String stretch) {
        if (stretch.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(Arrays.asList(stretch.split("(?<=\n)")));
        if (start == 0) {
            lines.set(0, mark + lines.get(0));
        }
        return lines;
    }
}
