package org.sitong.code;

import java.util.regex.Pattern;

/** Which kinds a text may be meant as, by its shape alone: wide enough that a code with a fault is still told as one. */
final class Shapes {

    private static final Pattern CREDIT = Pattern.compile("[0-9A-Za-z]{2}[0-9]{6}[0-9A-Za-z]{10}");
    private static final Pattern BASIC = Pattern.compile("[0-9]{4}[0-9A-Za-z]{8}");
    private static final Pattern NATIONAL_HANDLING_ITEM = Pattern.compile("[0-9]{4}[0-9A-Za-z]{8}[0-9]{2}");
    private static final Pattern ORGANIZATION = Pattern.compile("[0-9A-Za-z]{8}-?[0-9Xx]");
    private static final Pattern DIVISION = Pattern.compile("[0-9]{6}|[0-9]{9}|[0-9]{12}");

    /** How nearly all credit codes begin: authority, kind of organ, and five digits of the division at least. */
    private static final Pattern CREDIT_START = Pattern.compile("(?:1[1239]|5[1239]|9[123])[0-9]{5}");

    /** Digits that a text of 18 letters and digits has at least when a credit code was meant. */
    private static final int LEAST_DIGITS = 7;

    private Shapes() {}

    static boolean fits(CodeKind kind, String text) {
        if (text.length() > CodeText.LONGEST) {
            return false;
        }
        return switch (kind) {
            case HANDLING_ITEM_CODE -> CodeText.fits(text, HandlingItemCode.LENGTH) && isItemOfOrgan(text);
            case IMPLEMENTATION_CODE -> CodeText.fits(text, ImplementationCode.LENGTH) && isItemOfOrgan(text);
            case CREDIT_CODE -> isCreditCode(text) || isShortCreditCode(text);
            case NATIONAL_HANDLING_ITEM_CODE ->
                NATIONAL_HANDLING_ITEM.matcher(text).matches();
            case BASIC_CODE -> BASIC.matcher(text).matches();
            case ORGANIZATION_CODE -> isOrganizationCode(text);
            case DIVISION_CODE -> isDivisionCode(text);
            case LOCAL_CODE -> LocalCode.isKnownStyle(text);
            case UNKNOWN -> false;
        };
    }

    /** Of credit code, level and basic code at least two look right. */
    private static boolean isItemOfOrgan(String text) {
        int right = 0;
        right += CREDIT.matcher(text.substring(0, CreditCode.LENGTH)).matches() ? 1 : 0;
        right += CodeText.isDigit(text.charAt(CreditCode.LENGTH)) ? 1 : 0;
        right += BASIC.matcher(text.substring(CreditCode.LENGTH + 1, ImplementationCode.LENGTH))
                        .matches()
                ? 1
                : 0;
        return right >= 2;
    }

    private static boolean isCreditCode(String text) {
        return CodeText.fits(text, CreditCode.LENGTH)
                && text.chars().filter(c -> CodeText.isDigit((char) c)).count() >= LEAST_DIGITS;
    }

    private static boolean isShortCreditCode(String text) {
        return CodeText.fits(text, CreditCode.LENGTH - 1)
                && CREDIT_START.matcher(text).lookingAt();
    }

    static boolean isOrganizationCode(String text) {
        return ORGANIZATION.matcher(text).matches();
    }

    /** Six digits are nothing else; nine and twelve may be, so province and city decide. */
    private static boolean isDivisionCode(String text) {
        return DIVISION.matcher(text).matches()
                && (text.length() == 6 || Regions.isDivision(text) && Regions.hasCity(text));
    }

    /** Whether a text of a length that is no kind's begins as a code of this kind does. */
    static boolean beginsAs(CodeKind kind, String text) {
        if (!CodeText.isAlphanumeric(text) || CodeText.hasLower(text) || text.length() < BasicCode.LENGTH - 1) {
            return false;
        }
        return switch (kind) {
            case BASIC_CODE, NATIONAL_HANDLING_ITEM_CODE ->
                text.startsWith(Regions.NATIONAL_CATALOG) || Regions.isDivision(text);
            default -> CREDIT_START.matcher(text).lookingAt();
        };
    }
}
