package org.sitong.exchange.internal.profile;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column that every row carries for its transport.
 *
 * @param column the column
 * @param gives what stands in it
 */
public record EnvelopeRule(ColumnRule column, Content gives) {

    /** What an envelope's column holds. */
    public enum Content {
        /** The row's own key. */
        KEY,
        /** The batch of the upload. */
        BATCH,
        /** What is to be done with the row: insert, update, delete. */
        OPERATION,
        /** When the row was written. */
        TIME,
        /** Who sends it. */
        SOURCE;

        /** The word of profiles. */
        public String token() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The content of a word; {@code null} where there is none. */
        static @Nullable Content of(String token) {
            for (Content content : values()) {
                if (content.token().equals(token)) {
                    return content;
                }
            }
            return null;
        }
    }
}
