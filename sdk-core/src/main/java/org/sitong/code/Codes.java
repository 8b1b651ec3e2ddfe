package org.sitong.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tells what kind of code a text is and what is wrong with it. Never fails on any text.
 *
 * <p>A code's kind is known by its shape: 33 characters a handling item's code, 31 an implementation code, 18 a credit code (17
 * one that lost a character), 14 a basic code with a handling item, 12 a basic code or a division, 9 an organisation code
 * (with or without hyphen) or a division, 6 a division; then the known local styles; else unknown. Where several fit, the order
 * is that of {@link CodeKind}: <em>handling-item-code, implementation-code, credit-code, national-handling-item-code, basic-code,
 * organization-code, division-code, local-code, unknown</em>; with one exception: 12 digits
 * whose characters 3-4 are no item type of the national list or of the region's, while 1-2 are a province's (or the
 * examples' 99) and 3-4 may be a city's, are a division.
 *
 * <p>Characters 3-4 count as an item type where {@link ItemTypeSegments#standard()} names one for the region or for the nation.
 */
public final class Codes {

    private static final String PROBLEMS = "code.";
    private static final int MOST_ARGUMENTS = 10;

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private Codes() {}

    /**
     * Explains a line.
     *
     * @param line any text
     * @return what it is and what is wrong with it
     */
    public static CodeExplanation explain(String line) {
        Line cleaned = Line.clean(line);
        return explain(cleaned, kindOf(cleaned.code()));
    }

    /**
     * Explains a line that is meant to be of one kind.
     *
     * @param line any text
     * @param as the kind to read it as, whatever it looks like
     * @return what is wrong with it as a code of this kind
     */
    public static CodeExplanation explain(String line, CodeKind as) {
        return explain(Line.clean(line), as);
    }

    private static CodeExplanation explain(Line line, CodeKind kind) {
        Code code = parse(line.code(), kind);
        List<CodeKind> candidates = Arrays.stream(CodeKind.values())
                .filter(other -> other != kind && Shapes.fits(other, line.code()))
                .toList();
        return new CodeExplanation(line.input(), code, CodeText.join(line.problems(), code.problems()), candidates);
    }

    /**
     * Reads a text as a code of the kind that it looks like; nothing around the code is taken off.
     *
     * @param text any text
     * @return the code with its problems
     */
    public static Code parse(String text) {
        return parse(text, kindOf(text));
    }

    /**
     * Reads a text as a code of one kind; nothing around the code is taken off.
     *
     * @param text any text
     * @param kind the kind
     * @return the code with its problems
     */
    public static Code parse(String text, CodeKind kind) {
        return switch (kind) {
            case HANDLING_ITEM_CODE -> HandlingItemCode.parse(text);
            case IMPLEMENTATION_CODE -> ImplementationCode.parse(text);
            case CREDIT_CODE -> CreditCode.parse(text);
            case NATIONAL_HANDLING_ITEM_CODE -> NationalHandlingItemCode.parse(text);
            case BASIC_CODE -> BasicCode.parse(text);
            case ORGANIZATION_CODE -> OrganizationCode.parse(text);
            case DIVISION_CODE -> DivisionCode.parse(text);
            case LOCAL_CODE -> LocalCode.parse(text);
            case UNKNOWN -> UnknownCode.parse(text);
        };
    }

    /**
     * The kind that a text looks like; see the order above.
     *
     * @param text any text
     * @return the kind, {@link CodeKind#UNKNOWN} where none fits
     */
    public static CodeKind kindOf(String text) {
        Optional<CodeKind> first = Arrays.stream(CodeKind.values())
                .filter(kind -> Shapes.fits(kind, text))
                .findFirst();
        if (first.isPresent()
                && first.get() == CodeKind.BASIC_CODE
                && Shapes.fits(CodeKind.DIVISION_CODE, text)
                && !hasItemType(text)) {
            return CodeKind.DIVISION_CODE;
        }
        return first.orElse(CodeKind.UNKNOWN);
    }

    private static boolean hasItemType(String text) {
        String type = text.substring(2, 4);
        ItemTypeSegments segments = ItemTypeSegments.standard();
        return segments.itemType(Regions.NATIONAL_CATALOG, type) != null
                || segments.itemType(text.substring(0, 2), type) != null;
    }

    /**
     * The order in which kinds are tried, in words.
     *
     * @param locale the language
     * @return one sentence or two for help texts
     */
    public static String order(Locale locale) {
        return CodeMessages.text(locale, "order", List.of());
    }

    /**
     * What can be said of codes: the ids that {@code CodeProblem.rule()} may have, with everything each may say.
     *
     * @param locale the language
     * @return the texts by id, both sorted; {@code …} stands where a text names a code
     */
    public static SortedMap<String, List<String>> problemTexts(Locale locale) {
        SortedMap<String, List<String>> texts = new TreeMap<>();
        for (String key : CodeMessages.keys()) {
            int variant = key.lastIndexOf('.');
            if (key.startsWith(PROBLEMS) && variant >= PROBLEMS.length()) {
                texts.computeIfAbsent(key.substring(0, variant), id -> new ArrayList<>())
                        .add(CodeMessages.text(locale, key, Collections.nCopies(MOST_ARGUMENTS, "…")));
            }
        }
        return texts;
    }

    /** A line, the code in it, and what was around or odd. */
    private record Line(String input, String code, List<CodeProblem> problems) {

        static Line clean(String input) {
            List<CodeProblem> problems = new ArrayList<>();
            String code = strip(input);
            if (code.length() < input.length() && !code.isEmpty()) {
                problems.add(CodeProblem.warning("code.surrounding-blank", "code", "around", code));
            }
            String folded = fold(code);
            if (!folded.equals(code) && CodeText.isAscii(folded)) {
                problems.add(CodeProblem.error("code.full-width", "code", "characters", code, folded));
                code = folded;
            }
            return new Line(input, code, List.copyOf(problems));
        }

        private static String strip(String text) {
            int start = 0;
            int end = text.length();
            while (start < end && isBlank(text.charAt(start))) {
                start++;
            }
            while (end > start && isBlank(text.charAt(end - 1))) {
                end--;
            }
            return text.substring(start, end);
        }

        /** Blanks, control characters and invisible ones such as U+FEFF and U+200B. */
        private static boolean isBlank(char c) {
            return Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT;
        }

        private static String fold(String text) {
            if (text.length() > CodeText.LONGEST) {
                return text;
            }
            StringBuilder folded = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                folded.append(c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? (char) (c - FULL_WIDTH_OFFSET) : c);
            }
            return folded.toString();
        }
    }
}
