package org.sitong.validation.internal.rules.text;

import java.util.Locale;

/** What kind of writing a text is; each has its own ways to go wrong. */
enum TextClass {
    /** How an item is called. */
    ITEM_NAME,
    /** How anything else is called. */
    NAME,
    /** Sentences. */
    TEXT,
    /** A code. */
    CODE,
    /** A telephone number, or several. */
    TELEPHONE,
    /** The number of a published document. */
    DOCUMENT_NUMBER,
    /** Not worded for people, or not by those who write definitions. */
    NONE;

    static TextClass of(String token) {
        return valueOf(token.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
