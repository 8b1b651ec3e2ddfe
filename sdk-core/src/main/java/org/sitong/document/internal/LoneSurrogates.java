package org.sitong.document.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Halves of surrogate pairs. They are no Unicode text (RFC 7493, 2.1): UTF-8 cannot carry them, nothing that holds them
 * can be signed, and databases refuse them. So they are neither read nor written.
 */
final class LoneSurrogates {

    private static final Pattern ESCAPED =
            Pattern.compile("(?<!\\\\u[dD][89abAB]\\p{XDigit}{2})\\\\u[dD][c-fC-F]\\p{XDigit}{2}"
                    + "|\\\\u[dD][89abAB]\\p{XDigit}{2}(?!\\\\u[dD][c-fC-F]\\p{XDigit}{2})");

    /** Two escapes long: how far from the escape a parser may stop. */
    private static final int REACH = 12;

    private LoneSurrogates() {}

    static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** The escape of a lone surrogate where a JSON parser stopped, or {@code null} where there is none. */
    static JsonSyntax.@Nullable Fault escaped(String text, int offset) {
        Matcher matcher = ESCAPED.matcher(text);
        int from = Math.max(0, offset - REACH);
        matcher.region(from, Math.min(text.length(), offset + REACH / 2)).useTransparentBounds(true);
        return matcher.find()
                ? new JsonSyntax.Fault(Text.of("document.lone-surrogate"), matcher.start(), matcher.end())
                : null;
    }
}
