package org.sitong.code;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a code that means something for itself.
 *
 * @param name its name: one of the contract's ({@code creditCode}, {@code level}, {@code region} …), or one that only this kind
 *     of code has ({@code checkCharacter}, {@code county} …)
 * @param text its characters as they stand in the code
 * @param start where it begins in the code, in UTF-16 units from 0
 */
public record CodeSegment(String name, String text, int start) {

    /** The name of a stretch between segments, such as a hyphen. */
    public static final String SEPARATOR = "separator";

    /** The name of the whole text where nothing says how to cut it. */
    public static final String UNREAD = "unread";

    /**
     * What a segment is called.
     *
     * @param name a segment's name
     * @param locale the language
     * @return the words for people, or {@code null} where the SDK has none for this name
     */
    public static @Nullable String label(String name, Locale locale) {
        return CodeMessages.find(locale, "segment." + name);
    }
}
