package org.sitong.standard;

import java.util.Locale;
import java.util.Objects;

/**
 * One text in the two languages of the standard. Immutable and thread-safe.
 *
 * @param zh the Chinese text, which is the authoritative one
 * @param en the English text
 */
public record BilingualText(String zh, String en) {

    /**
     * Checks that both texts are given.
     *
     * @param zh the Chinese text
     * @param en the English text
     */
    public BilingualText {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /**
     * The text for a reader.
     *
     * @param locale Chinese and the root locale give Chinese, every other locale English
     * @return the text
     */
    public String in(Locale locale) {
        String language = locale.getLanguage();
        return language.isEmpty() || language.equals("zh") ? zh : en;
    }
}
