package org.sitong.document;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.document.internal.TextDecoder;
import org.sitong.document.internal.edit.Draft;
import org.sitong.document.internal.edit.Round;
import org.sitong.json.JsonPatch;
import org.sitong.json.JsonValue;

/**
 * Applies patches to the text of a document and leaves alone what they do not touch: comments, order, quotes, indentation,
 * line ends. A scalar keeps its style where the new value allows it, and a comment stays or goes with the element that it
 * belongs to: right above it at the same column, behind it on its line, or below it and deeper.
 *
 * <p>What was edited is read again and compared with what the patches make of the value; where that is not the same, the patch
 * is refused, so that nothing else is ever changed. A document with any problem of reading is not edited at all. Immutable and
 * thread-safe: {@link #edit} gives a new editor, which knows how its text differs from the very first one.
 */
public final class DocumentEditor {

    /** What became of one patch. */
    public enum Result {
        /** The text has it. */
        APPLIED,
        /** The document is already as the patch wants it. */
        NOTHING_TO_DO,
        /** A place that it names is not there, or a value that it tests for is another. */
        MISMATCH,
        /** An earlier patch has changed what it touches. */
        OVERLAP,
        /** The text cannot be changed in that way without changing something else, or the document cannot be read. */
        REFUSED
    }

    private final ReadResult read;
    private final @Nullable Draft draft;
    private final List<Result> results;

    private DocumentEditor(ReadResult read, @Nullable Draft draft, List<Result> results) {
        this.read = read;
        this.draft = draft;
        this.results = List.copyOf(results);
    }

    /**
     * Begins with a document.
     *
     * @param read the document; of NDJSON, one line
     * @return an editor that has changed nothing yet
     */
    public static DocumentEditor of(ReadResult read) {
        JsonValue value = read.value();
        boolean sound = value != null && read.problems().isEmpty();
        return new DocumentEditor(
                read,
                sound ? Draft.of(read.text(), read.format(), read.limits(), Objects.requireNonNull(value)) : null,
                List.of());
    }

    /**
     * Applies patches one after another. Each speaks of the document as it is now; one that touches what an earlier one of them
     * has changed is left out. A patch is applied wholly or not at all.
     *
     * @param patches what to change
     * @return the editor behind the changes; its {@link #results()} tell what became of each patch
     */
    public DocumentEditor edit(List<JsonPatch> patches) {
        if (draft == null) {
            return new DocumentEditor(read, null, Collections.nCopies(patches.size(), Result.REFUSED));
        }
        Round round = new Round(draft);
        List<Result> outcomes = round.apply(patches);
        return new DocumentEditor(read, round.draft(), outcomes);
    }

    /**
     * What became of the patches that {@link #edit} was given last.
     *
     * @return one result for each, in their order; empty before the first
     */
    public List<Result> results() {
        return results;
    }

    /**
     * The text as it is now.
     *
     * @return the text without byte order mark
     */
    public String text() {
        return draft == null ? read.text().content() : draft.revision().text();
    }

    /**
     * The value as it is now.
     *
     * @return what the text says; {@code null} where the document cannot be read
     */
    public @Nullable JsonValue value() {
        return draft == null ? read.value() : draft.value();
    }

    /**
     * How the text differs from the one that the editor began with.
     *
     * @return the differences in the order of the text, each as small as can be; they do not overlap
     */
    public List<TextEdit> edits() {
        return draft == null
                ? List.of()
                : draft.revision().changes().stream()
                        .map(change -> new TextEdit(read.text().range(change.from(), change.to()), change.text()))
                        .toList();
    }

    /**
     * Tells whether the text is another one now.
     *
     * @return whether there are any {@link #edits()}
     */
    public boolean isChanged() {
        return draft != null && !draft.revision().text().equals(read.text().content());
    }

    /**
     * The document as it is now.
     *
     * @param original the document that the editor began with; where it has a byte order mark, the new one has it too
     * @return the bytes in UTF-8; the original ones where nothing was changed
     */
    public byte[] bytes(byte[] original) {
        if (!isChanged()) {
            return original.clone();
        }
        String mark = TextDecoder.markLength(original) > 0 ? "\uFEFF" : "";
        return (mark + text()).getBytes(StandardCharsets.UTF_8);
    }
}
