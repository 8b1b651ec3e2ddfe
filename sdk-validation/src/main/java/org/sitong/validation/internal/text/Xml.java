package org.sitong.validation.internal.text;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes XML 1.0, and HTML as far as it looks the same. The only way to the output: whatever is written is text that XML can
 * carry and that a reader can see. Attributes are given as names and values by turns.
 */
public final class Xml {

    private static final char UNSHOWABLE = '\uFFFD';

    private final Appendable out;
    private final StringBuilder piece = new StringBuilder();

    public Xml(Appendable out) {
        this.out = out;
    }

    public Xml open(String element, String... attributes) {
        tag(element, attributes);
        piece.append(">\n");
        return flush();
    }

    public Xml empty(String element, String... attributes) {
        tag(element, attributes);
        piece.append("/>\n");
        return flush();
    }

    public Xml element(String element, String text, String... attributes) {
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

    /** An element whose content is written as it is: text of our own, or text that cannot end the element. */
    public Xml raw(String element, String content, String... attributes) {
        tag(element, attributes);
        piece.append('>').append(content);
        return close(element);
    }

    /** Text of our own, as it is. */
    public Xml markup(String text) {
        piece.append(text);
        return flush();
    }

    public Xml close(String element) {
        piece.append("</").append(element).append(">\n");
        return flush();
    }

    private void tag(String element, String... attributes) {
        piece.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            piece.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            piece.append('"');
        }
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
