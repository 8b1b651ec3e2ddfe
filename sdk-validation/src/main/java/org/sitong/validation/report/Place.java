package org.sitong.validation.report;

import org.jspecify.annotations.Nullable;
import org.sitong.document.SourceRange;

/** Places as terminals and editors can follow them. */
final class Place {

    private Place() {}

    /** {@code file:line:column}; the document's name alone where there is no source text. */
    static String of(String document, @Nullable SourceRange range) {
        return range == null ? document : file(document, range) + ":" + range.line() + ":" + range.column();
    }

    /** A document that is a line of NDJSON is named {@code file:line}; the line is in the range already. */
    private static String file(String document, SourceRange range) {
        String line = ":" + range.line();
        return document.endsWith(line) ? document.substring(0, document.length() - line.length()) : document;
    }
}
