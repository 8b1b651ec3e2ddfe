package org.sitong.document.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.NumberOutput;

/** Doubles as ECMAScript's {@code Number::toString} writes them: the fewest digits that give the double back. */
public final class EcmaNumber {

    private static final int PLAIN_DIGITS = 21;
    private static final int LEADING_ZEROS = 6;

    private EcmaNumber() {}

    /** The number's text, or {@code null} where it is not finite. */
    public static @Nullable String format(double value) {
        if (!Double.isFinite(value)) {
            return null;
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(Math.abs(value));
        String digits = shortest.unscaledValue().toString();
        int point = digits.length() - shortest.scale();
        String sign = value < 0 ? "-" : "";
        return sign + notation(digits, point);
    }

    /** Digits with the decimal point behind so many of them, by the rules of ECMA-262, 6.1.6.1.20. */
    private static String notation(String digits, int point) {
        int count = digits.length();
        if (count <= point && point <= PLAIN_DIGITS) {
            return digits + "0".repeat(point - count);
        }
        if (0 < point && point <= PLAIN_DIGITS) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (-LEADING_ZEROS < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        String exponent = (point > 0 ? "e+" : "e-") + Math.abs(point - 1);
        return count == 1 ? digits + exponent : digits.charAt(0) + "." + digits.substring(1) + exponent;
    }

    /** The fewest digits that give the double back, without trailing zeros. */
    private static BigDecimal shortest(double value) {
        // Schubfach's digits are the fewest, but for Java's rule that there be at least two.
        BigDecimal digits = new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros();
        if (digits.precision() == 2) {
            BigDecimal exact = new BigDecimal(value);
            BigDecimal nearest = null;
            for (RoundingMode mode : new RoundingMode[] {RoundingMode.DOWN, RoundingMode.UP}) {
                BigDecimal candidate = exact.round(new MathContext(1, mode));
                boolean gives = candidate.doubleValue() == value;
                if (gives && (nearest == null || isNearer(candidate, nearest, exact))) {
                    nearest = candidate;
                }
            }
            return nearest == null ? digits : nearest.stripTrailingZeros();
        }
        return digits;
    }

    private static boolean isNearer(BigDecimal candidate, BigDecimal other, BigDecimal exact) {
        return candidate.subtract(exact).abs().compareTo(other.subtract(exact).abs()) < 0;
    }
}
