package org.sitong.validation.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Lines of text. The only way to the output: whatever is added is made harmless here, so no escape sequence but the page's
 * own ever reaches a terminal.
 */
final class Page {

    private final Appendable out;
    private final boolean colored;
    private final StringBuilder line = new StringBuilder();

    Page(Appendable out, boolean colored) {
        this.out = out;
        this.colored = colored;
    }

    Page add(String text) {
        return add(Ink.PLAIN, text);
    }

    Page add(Ink ink, String text) {
        String harmless = Harmless.text(text);
        line.append(colored ? ink.on(harmless) : harmless);
        return this;
    }

    /** Ends the line. */
    void end() {
        try {
            out.append(line.append('\n'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        line.setLength(0);
    }

    /** Leaves a line empty. */
    void gap() {
        end();
    }
}
