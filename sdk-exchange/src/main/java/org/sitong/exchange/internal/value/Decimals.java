package org.sitong.exchange.internal.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimals as definitions write them. */
final class Decimals {

    private static final int MAX_INTEGER_DIGITS = 12;
    private static final int MAX_SCALE = 6;
    private static final int MAX_TEXT = 30;

    private Decimals() {}

    /**
     * Reads digits with or without a decimal point.
     *
     * @param text half-width
     * @return the number, or {@code null} where the text is none or is out of the range of definitions
     */
    static @Nullable BigDecimal read(String text) {
        if (text.length() > MAX_TEXT || !text.matches("[0-9]+(\\.[0-9]+)?")) {
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        return write(number) == null ? null : number;
    }

    /**
     * Writes a number as definitions do: no sign, no leading zeros, nothing behind that says nothing.
     *
     * @param number a number
     * @return the text, or {@code null} where definitions cannot hold the number
     */
    static @Nullable String write(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        int integerDigits = plain.precision() - plain.scale();
        if (plain.signum() < 0 || plain.scale() > MAX_SCALE || integerDigits > MAX_INTEGER_DIGITS) {
            return null;
        }
        return plain.toPlainString();
    }
}
