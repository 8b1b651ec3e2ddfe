package org.sitong.exchange;

import java.util.List;
import java.util.Locale;
import org.sitong.exchange.internal.ExchangeMessages;

/** Why a value of a definition does not come over into rows as it is. */
public enum LossReason {
    /** The tables have no column for the element. */
    NO_COLUMN,
    /** The codes of the column are an assumption that is not set. */
    ASSUMPTION_OPEN,
    /** The column holds no text of that length. */
    TOO_LONG,
    /** The column holds one text for several values, which are not taken apart again. */
    ONE_TEXT,
    /** An identifier became the key of a row, which must be unique in its table. */
    ROW_KEY,
    /** The column's spelling has nothing for the value, or reading it gives something else. */
    NO_SPELLING;

    /**
     * The reason as reports write it.
     *
     * @return a word in lower case, such as {@code no-column}
     */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The reason for people.
     *
     * @param locale the language; Chinese or English, any other gets English
     * @return one sentence
     */
    public String text(Locale locale) {
        return ExchangeMessages.TEXTS.text(locale, "export.loss." + token(), List.of());
    }
}
