package org.sitong.internal;

/**
 * Words that go with a number: in a text, {@code {pairs|pair|pairs}} is the first word where the argument {@code pairs} is 1, else the
 * second. The number itself is not said.
 */
public final class Plural {

    private static final char BETWEEN = '|';

    private Plural() {}

    /**
     * The argument that a placeholder names.
     *
     * @param placeholder what stands between the braces
     * @return the name
     */
    public static String argument(String placeholder) {
        int end = placeholder.indexOf(BETWEEN);
        return end < 0 ? placeholder : placeholder.substring(0, end);
    }

    /**
     * What a placeholder stands for.
     *
     * @param placeholder what stands between the braces
     * @param value the argument as it is said
     * @return the argument, or the word that goes with it
     */
    public static String said(String placeholder, String value) {
        int one = placeholder.indexOf(BETWEEN);
        int other = one < 0 ? -1 : placeholder.indexOf(BETWEEN, one + 1);
        if (other < 0) {
            return value;
        }
        return value.equals("1") ? placeholder.substring(one + 1, other) : placeholder.substring(other + 1);
    }
}
