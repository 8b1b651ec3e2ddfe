package org.sitong.validation.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Writes XML 1.0. The only way to the output: whatever is written is text that XML can carry and that a reader can see. */
final class Xml {

    private static final char UNSHOWABLE = '\uFFFD';

    private final Appendable out;
    private final StringBuilder piece = new StringBuilder();

    Xml(Appendable out) {
        this.out = out;
    }

    Xml declaration() {
        piece.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return this;
    }

    Xml open(String element, Map<String, String> attributes) {
        tag(element, attributes);
        piece.append(">\n");
        return flush();
    }

    Xml empty(String element, Map<String, String> attributes) {
        tag(element, attributes);
        piece.append("/>\n");
        return flush();
    }

    Xml element(String element, Map<String, String> attributes, String text) {
        if (text.isEmpty()) {
            return empty(element, attributes);
        }
        tag(element, attributes);
        piece.append('>');
        String between = "";
        for (String line : text.split("\n", -1)) {
            piece.append(between);
            escape(line);
            between = "\n";
        }
        return close(element);
    }

    Xml close(String element) {
        piece.append("</").append(element).append(">\n");
        return flush();
    }

    /** Nothing follows. */
    void end() {
        flush();
    }

    private void tag(String element, Map<String, String> attributes) {
        piece.append('<').append(element);
        attributes.forEach((name, value) -> {
            piece.append(' ').append(name).append("=\"");
            escape(value);
            piece.append('"');
        });
    }

    private void escape(String text) {
        String harmless = Harmless.text(text);
        for (int i = 0; i < harmless.length(); i++) {
            char c = harmless.charAt(i);
            switch (c) {
                case '&' -> piece.append("&amp;");
                case '<' -> piece.append("&lt;");
                case '>' -> piece.append("&gt;");
                case '"' -> piece.append("&quot;");
                case '\uFFFE', '\uFFFF' -> piece.append(UNSHOWABLE);
                default -> piece.append(c);
            }
        }
    }

    private Xml flush() {
        try {
            out.append(piece);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        piece.setLength(0);
        return this;
    }
}
