package org.sitong.validation.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.document.DocumentEditor;
import org.sitong.document.ReadResult;
import org.sitong.document.TextEdit;
import org.sitong.json.JsonPatch;
import org.sitong.json.JsonValue;
import org.sitong.validation.TextFix;

/**
 * Tells what fixes of one document do to its text. Each is tried on the whole text, so that of a large one only the first fixes
 * are.
 */
final class TextFixes {

    /** So many characters are gone through for one document. */
    private static final int MOST = 16 << 20;

    private static final int AROUND = 40;
    private static final int LONGEST = 1_000;
    private static final String CUT = "…";

    private final ReadResult read;
    private final String text;
    private @Nullable DocumentEditor editor;
    private long used;

    TextFixes(ReadResult read) {
        this.read = read;
        this.text = read.text().content();
    }

    @Nullable
    TextFix of(JsonValue patch) {
        used += text.length();
        if (used > MOST) {
            return null;
        }
        if (editor == null) {
            editor = DocumentEditor.of(read);
        }
        List<TextEdit> edits = editor.edit(List.of(JsonPatch.of(patch))).edits();
        return edits.isEmpty()
                ? null
                : TextFix.builder().edits(edits).changes(changes(edits)).build();
    }

    /** Edits that touch the same or neighbouring lines are shown together. */
    private List<TextFix.Change> changes(List<TextEdit> edits) {
        List<TextFix.Change> changes = new ArrayList<>();
        int from = 0;
        while (from < edits.size()) {
            int to = from + 1;
            while (to < edits.size()
                    && edits.get(to).range().line() <= edits.get(to - 1).range().endLine() + 1) {
                to++;
            }
            changes.add(change(edits.subList(from, to)));
            from = to;
        }
        return changes;
    }

    private TextFix.Change change(List<TextEdit> edits) {
        TextEdit first = edits.get(0);
        TextEdit last = edits.get(edits.size() - 1);
        int start = lineStart(first.range().offset());
        int end = lineEnd(last.range().endOffset());
        int from = Math.max(start, whole(first.range().offset() - AROUND));
        int to = Math.min(end, whole(last.range().endOffset() + AROUND));
        StringBuilder after = new StringBuilder();
        int at = from;
        for (TextEdit edit : edits) {
            after.append(text, at, edit.range().offset()).append(edit.replacement());
            at = edit.range().endOffset();
        }
        after.append(text, at, to);
        return new TextFix.Change(
                first.range().line(),
                shown(text.substring(from, to), from > start, to < end),
                shown(after.toString(), from > start, to < end));
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    /** No character is cut in halves. */
    private int whole(int offset) {
        boolean isInside = offset > 0 && offset < text.length();
        return isInside && Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
    }

    private static String shown(String lines, boolean cutBefore, boolean cutAfter) {
        boolean isLong = lines.length() > LONGEST;
        String kept = isLong ? lines.substring(0, LONGEST) : lines;
        return (cutBefore ? CUT : "") + kept + (cutAfter || isLong ? CUT : "");
    }
}
