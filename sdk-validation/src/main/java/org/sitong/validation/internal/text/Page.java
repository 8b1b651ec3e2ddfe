package org.sitong.validation.internal.text;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Lines of text. The only way to the output: whatever is added is made harmless here, so no escape sequence but the page's
 * own ever reaches a terminal.
 */
public final class Page {

    private final Appendable out;
    private final boolean colored;
    private final StringBuilder line = new StringBuilder();

    public Page(Appendable out, boolean colored) {
        this.out = out;
        this.colored = colored;
    }

    public Page add(String text) {
        return add(Ink.PLAIN, text);
    }

    public Page add(Ink ink, String text) {
        String harmless = Harmless.text(text);
        line.append(colored ? ink.on(harmless) : harmless);
        return this;
    }

    /** Ends the line. */
    public void end() {
        try {
            out.append(line.append('\n'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        line.setLength(0);
    }

    /** Leaves a line empty. */
    public void gap() {
        end();
    }
}
