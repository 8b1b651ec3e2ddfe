package org.sitong.validation.fix;

import java.util.List;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Value;
import org.sitong.document.DocumentEditor;
import org.sitong.document.TextEdit;
import org.sitong.validation.Finding;

/** What repairing a document came to. Immutable and thread-safe. */
@Value
@AllArgsConstructor(access = AccessLevel.PACKAGE)
public class FixedDocument {

    /** The document's name. */
    String document;

    /** The document's text behind the repairs, and how it came to be. */
    DocumentEditor editor;

    /** What was repaired, in the order of the repairs. */
    List<Finding> applied;

    /** What brings a fix that was not applied, with the reason. */
    List<SkippedFix> skipped;

    /** What is found in the document as it is now, by rules for single documents; in a line of NDJSON, lines count from 1. */
    List<Finding> left;

    /**
     * Tells whether the document is another one now.
     *
     * @return whether anything was repaired
     */
    public boolean isChanged() {
        return editor.isChanged();
    }

    /**
     * How the text differs from what it was.
     *
     * @return the differences in the order of the text
     */
    public List<TextEdit> edits() {
        return editor.edits();
    }

    /**
     * The repaired document.
     *
     * @param original the document as it was
     * @return the bytes in UTF-8, with a byte order mark where the original has one
     */
    public byte[] bytes(byte[] original) {
        return editor.bytes(original);
    }
}
