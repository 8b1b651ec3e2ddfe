package org.sitong.exchange;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitong.standard.BilingualText;

/** Tables cannot be read or written, said for people: which table, row and column, and why. */
public final class TableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient BilingualText text;

    /**
     * Makes the exception.
     *
     * @param text what went wrong
     * @param cause the failure behind it; {@code null} where there is none
     */
    public TableException(BilingualText text, @Nullable Throwable cause) {
        super(text.en(), cause);
        this.text = text;
    }

    /**
     * Says what went wrong.
     *
     * @param locale the language; Chinese or English, any other gets English
     * @return one or two sentences for a person
     */
    public String text(Locale locale) {
        return text.in(locale);
    }
}
