package org.sitong.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/**
 * 组织机构代码, the organisation code (GB 11714): eight digits or capital letters and a check character by MOD 11, written with
 * or without a hyphen before the check character.
 */
@Getter
@EqualsAndHashCode(onlyExplicitlyIncluded = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
public final class OrganizationCode implements Code {

    static final int LENGTH = 9;

    private static final String RULE = "code.organization-code-check";
    private static final String SEGMENT = "organizationCode";
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int MODULUS = 11;
    private static final int CHECK = 8;

    @EqualsAndHashCode.Include
    private final String text;

    /** The nine characters without hyphen; {@code null} where the code could not be cut. */
    private final @Nullable String compact;

    private final List<CodeSegment> segments;
    private final List<CodeProblem> problems;

    /**
     * Reads a code, whatever it is.
     *
     * @param text any text
     * @return the code with its problems
     */
    public static OrganizationCode parse(String text) {
        boolean hyphen = text.length() == LENGTH + 1 && text.charAt(CHECK) == '-';
        String compact = hyphen ? text.substring(0, CHECK) + text.substring(CHECK + 1) : text;
        if (!CodeText.fits(compact, LENGTH)) {
            CodeProblem problem = CodeText.unfit(text, SEGMENT, LENGTH);
            return new OrganizationCode(text, null, CodeText.uncut(text), List.of(problem));
        }
        List<CodeText.Slot> layout = new ArrayList<>();
        layout.add(new CodeText.Slot("body", CHECK));
        if (hyphen) {
            layout.add(new CodeText.Slot(CodeSegment.SEPARATOR, 1));
        }
        layout.add(new CodeText.Slot("checkCharacter", 1));
        return new OrganizationCode(text, compact, CodeText.cut(text, layout), judge(compact));
    }

    private static List<CodeProblem> judge(String compact) {
        if (CodeText.isPlaceholder(compact)) {
            return List.of(CodeText.placeholder(compact, SEGMENT));
        }
        String upper = CodeText.upper(compact);
        if (CodeText.hasLower(compact)) {
            return List.of(
                    isCheckRight(upper)
                            ? CodeProblem.error(RULE, SEGMENT, "lower-case", compact, upper)
                            : CodeProblem.error(RULE, SEGMENT, "lower-case-and-check", compact, upper));
        }
        if (isCheckRight(compact)) {
            return List.of();
        }
        String expected = String.valueOf(checkCharacter(compact.substring(0, CHECK)));
        return List.of(
                CodeProblem.error(RULE, SEGMENT, "check", compact, expected, String.valueOf(compact.charAt(CHECK))));
    }

    static boolean isCheckRight(String compact) {
        return compact.charAt(CHECK) == checkCharacter(compact.substring(0, CHECK));
    }

    /**
     * The check character by MOD 11 (GB 11714).
     *
     * @param first8 the first eight characters of an organisation code
     * @return the ninth: a digit or {@code X}
     * @throws IllegalArgumentException when these are not eight digits or capital letters
     */
    public static char checkCharacter(String first8) {
        if (!CodeText.fits(first8, CHECK) || CodeText.hasLower(first8)) {
            throw new IllegalArgumentException("Not eight digits or capital letters: " + first8);
        }
        int sum = 0;
        for (int i = 0; i < CHECK; i++) {
            sum += Character.digit(first8.charAt(i), Character.MAX_RADIX) * WEIGHTS[i];
        }
        int check = MODULUS - sum % MODULUS;
        return switch (check) {
            case 10 -> 'X';
            case 11 -> '0';
            default -> (char) ('0' + check);
        };
    }

    @Override
    public CodeKind kind() {
        return CodeKind.ORGANIZATION_CODE;
    }

    @Override
    public Map<String, String> named() {
        return compact == null ? Map.of() : Map.of(SEGMENT, compact);
    }

    @Override
    public String toString() {
        return text;
    }
}
