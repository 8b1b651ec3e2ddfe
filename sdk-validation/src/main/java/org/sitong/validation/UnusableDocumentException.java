package org.sitong.validation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitong.document.SourceRange;
import org.sitong.json.JsonPointer;

/**
 * A document by which others were to be judged, a rule pack or a waiver list, cannot be used. Nothing is judged by a part of
 * it: what it leaves out would be taken for what it allows.
 */
public final class UnusableDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The document's name. */
    private final String document;

    private final transient List<Finding> findings;

    /**
     * Says what is wrong with a document.
     *
     * @param document the document's name
     * @param findings what is wrong with it, at least one thing
     */
    public UnusableDocumentException(String document, List<Finding> findings) {
        super(text(findings, Locale.ENGLISH));
        this.document = document;
        this.findings = List.copyOf(findings);
    }

    /**
     * The document.
     *
     * @return its name, as the caller gave it
     */
    public String document() {
        return document;
    }

    /**
     * What is wrong with it.
     *
     * @return at least one finding, each with its place
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Says what is wrong with it.
     *
     * @param locale the language; Chinese or English, any other gets English
     * @return a line for every finding: the place and the message
     */
    public String message(Locale locale) {
        return text(findings, locale);
    }

    private static String text(List<Finding> findings, Locale locale) {
        return findings.stream()
                .map(finding -> place(finding) + " " + finding.message(locale)
                        + finding.related().stream()
                                .map(related -> " → " + place(related))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String place(Finding finding) {
        return place(finding.document(), finding.range(), finding.pointer());
    }

    private static String place(Related related) {
        return place(related.document(), related.range(), related.pointer());
    }

    private static String place(String document, @Nullable SourceRange range, JsonPointer pointer) {
        return document
                + (range == null ? "" : ":" + range.line() + ":" + range.column())
                + (pointer.tokens().isEmpty() ? "" : " " + pointer);
    }
}
