package org.sitong.exchange.internal.value;

import java.math.BigDecimal;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** Numbers in Chinese numerals, as time limits use them: 三, 十五, 二十, 一百八十, 三百六十五, 二〇, 半. */
final class ChineseNumerals {

    /** The signs of such a number. */
    static final String SIGNS = "零〇一二两三四五六七八九十百千半";

    private static final String ZEROS = "零〇";
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int MAX_LENGTH = 9;

    private ChineseNumerals() {}

    /**
     * Reads a number below ten thousand.
     *
     * @param text the signs
     * @return the number, or {@code null} where the signs are none
     */
    static @Nullable BigDecimal read(String text) {
        if (text.equals("半")) {
            return new BigDecimal("0.5");
        }
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return null;
        }
        Integer number = text.chars().anyMatch(c -> unit((char) c) > 0) ? withUnits(text) : digits(text);
        return number == null ? null : BigDecimal.valueOf(number);
    }

    /** 二〇 is 20: one digit after another. Two without a zero among them (三五) are "three to five". */
    private static @Nullable Integer digits(String text) {
        if (text.length() > 1 && !StringUtils.containsAny(text, ZEROS)) {
            return null;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return null;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** 二十, 一百八十, 一百零五: a digit before each unit, units falling; 一百二 may be 120 and is none. */
    private static @Nullable Integer withUnits(String text) {
        int number = 0;
        int digit = -1;
        int lastUnit = 10_000;
        for (int i = 0; i < text.length(); i++) {
            int unit = unit(text.charAt(i));
            if (unit == 0) {
                if (digit > 0) {
                    return null;
                }
                digit = digit(text.charAt(i));
                if (digit < 0) {
                    return null;
                }
            } else {
                if (unit >= lastUnit || (digit < 0 && i > 0) || digit == 0) {
                    return null;
                }
                number += Math.max(digit, 1) * unit;
                lastUnit = unit;
                digit = -1;
            }
        }
        boolean skipsTens = digit > 0 && lastUnit > 10 && !StringUtils.containsAny(text, ZEROS);
        return skipsTens ? null : Integer.valueOf(number + Math.max(digit, 0));
    }

    private static int unit(char sign) {
        return switch (sign) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }

    private static int digit(char sign) {
        return switch (sign) {
            case '〇' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(sign);
        };
    }
}
