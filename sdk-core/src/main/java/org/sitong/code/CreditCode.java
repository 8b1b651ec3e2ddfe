package org.sitong.code;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * 统一社会信用代码, the unified social credit code of an organ (GB 32100-2015), 18 characters: registering authority 1, kind of
 * organ 1, division of registration 6, organisation code 9, check character 1.
 *
 * <p>It uses the digits and the capital letters without I, O, S, V and Z; lower case is an illegal form. The check character
 * follows MOD 31 and the organisation code inside has its own (MOD 11). The division is where the organ was registered at
 * the time, not where its items apply, so it is never held against anything else. Codes that begin with {@code TE} stand for
 * organs that have no credit code.
 */
@Getter
@EqualsAndHashCode(onlyExplicitlyIncluded = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
public final class CreditCode implements Code {

    static final int LENGTH = 18;

    private static final String RULE = "code.credit-code-check";
    private static final String SEGMENT = "creditCode";
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int MODULUS = 31;
    private static final int MOST_RESTORED = 3;

    private static final int DIVISION_START = 2;
    private static final int ORGANIZATION_START = 8;
    private static final int CHECK = 17;

    private static final List<CodeText.Slot> LAYOUT = List.of(
            new CodeText.Slot("registeringAuthority", 1),
            new CodeText.Slot("organKind", 1),
            new CodeText.Slot("registrationDivision", 6),
            new CodeText.Slot("organizationCode", 9),
            new CodeText.Slot("checkCharacter", 1));

    @EqualsAndHashCode.Include
    private final String text;

    private final List<CodeSegment> segments;
    private final List<CodeProblem> problems;

    /**
     * Reads a code, whatever it is.
     *
     * @param text any text
     * @return the code with its problems
     */
    public static CreditCode parse(String text) {
        if (!CodeText.fits(text, LENGTH)) {
            return new CreditCode(text, CodeText.uncut(text), List.of(unfit(text)));
        }
        return new CreditCode(text, CodeText.cut(text, LAYOUT), judge(text));
    }

    private static CodeProblem unfit(String text) {
        if (CodeText.isPlaceholder(text)) {
            return CodeText.placeholder(text, SEGMENT);
        }
        if (text.length() == LENGTH) {
            return CodeProblem.error(RULE, SEGMENT, "characters", text);
        }
        if (CodeText.fits(text, LENGTH - 1)) {
            List<String> restored = restore(text);
            return restored.isEmpty()
                    ? CodeProblem.error(RULE, SEGMENT, "lost-character", text)
                    : CodeProblem.error(RULE, SEGMENT, "lost-character-restored", text, String.join(", ", restored));
        }
        return CodeProblem.error(RULE, SEGMENT, "length", String.valueOf(text.length()));
    }

    private static List<CodeProblem> judge(String text) {
        if (CodeText.isPlaceholder(text)) {
            return List.of(CodeText.placeholder(text, SEGMENT));
        }
        if (isWithoutCreditCode(text)) {
            return List.of(CodeProblem.error(RULE, SEGMENT, "no-credit-code", text));
        }
        String upper = CodeText.upper(text);
        if (CodeText.hasLower(text)) {
            return List.of(
                    isCheckRight(upper)
                            ? CodeProblem.error(RULE, SEGMENT, "lower-case", text, upper)
                            : CodeProblem.error(RULE, SEGMENT, "lower-case-and-check", text, upper));
        }
        if (!StringUtils.containsOnly(text, ALPHABET)) {
            return List.of(CodeProblem.error(RULE, SEGMENT, "letters", text, outside(text)));
        }
        if (!CodeText.isDigits(text.substring(DIVISION_START, ORGANIZATION_START))) {
            return List.of(CodeProblem.error(
                    RULE, SEGMENT, "division", text, text.substring(DIVISION_START, ORGANIZATION_START)));
        }
        String organization = text.substring(ORGANIZATION_START, CHECK);
        boolean organizationRight = OrganizationCode.isCheckRight(organization);
        char expected = checkCharacter(text.substring(0, CHECK));
        if (text.charAt(CHECK) != expected) {
            return List.of(CodeProblem.error(
                    RULE,
                    SEGMENT,
                    organizationRight ? "check" : "check-and-organization",
                    text,
                    String.valueOf(expected),
                    String.valueOf(text.charAt(CHECK)),
                    organization));
        }
        if (!organizationRight) {
            return List.of(CodeProblem.error(
                    "code.organization-code-check", "organizationCode", "inside-credit-code", text, organization));
        }
        return Regions.ofCreditCode(text.substring(DIVISION_START, ORGANIZATION_START));
    }

    private static String outside(String text) {
        return text.chars()
                .filter(c -> ALPHABET.indexOf(c) < 0)
                .distinct()
                .mapToObj(Character::toString)
                .reduce("", String::concat);
    }

    /**
     * What a code that lost one character may have been: every insertion after which both check characters and the province are right.
     * Of the first eight characters only digits are restored; letters are rare there.
     */
    private static List<String> restore(String text) {
        TreeSet<String> restored = new TreeSet<>();
        for (int position = 0; position <= text.length(); position++) {
            for (int i = 0; i < ALPHABET.length(); i++) {
                String candidate = text.substring(0, position) + ALPHABET.charAt(i) + text.substring(position);
                if (isRight(candidate)) {
                    restored.add(candidate);
                }
            }
        }
        return restored.size() > MOST_RESTORED ? List.of() : List.copyOf(restored);
    }

    private static boolean isRight(String text) {
        return isCheckRight(text)
                && CodeText.isDigits(text.substring(0, ORGANIZATION_START))
                && Regions.isRegistration(text.substring(DIVISION_START, ORGANIZATION_START))
                && OrganizationCode.isCheckRight(text.substring(ORGANIZATION_START, CHECK));
    }

    private static boolean isCheckRight(String text) {
        return StringUtils.containsOnly(text, ALPHABET)
                && text.charAt(CHECK) == checkCharacter(text.substring(0, CHECK));
    }

    static boolean isWithoutCreditCode(String text) {
        return text.startsWith("TE");
    }

    /**
     * The check character by MOD 31 (GB 32100-2015).
     *
     * @param first17 the first 17 characters of a credit code
     * @return the 18th
     * @throws IllegalArgumentException when these are not 17 characters of the standard's alphabet
     */
    public static char checkCharacter(String first17) {
        if (first17.length() != CHECK || !StringUtils.containsOnly(first17, ALPHABET)) {
            throw new IllegalArgumentException("Not 17 digits or capital letters without I, O, S, V, Z: " + first17);
        }
        int sum = 0;
        for (int i = 0; i < CHECK; i++) {
            sum += ALPHABET.indexOf(first17.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    /**
     * Puts a code together and adds both check characters, for organs that are made up. Examples use divisions that begin with
     * 99, so that nothing invented stands under a real organ.
     *
     * @param authorityAndKind registering authority and kind of organ, two characters, as in {@code 11}
     * @param division the division of registration, six digits
     * @param organization the first eight characters of the organisation code
     * @return a code whose check characters are right
     * @throws IllegalArgumentException when the parts do not make 16 characters of the standard's alphabet
     */
    public static CreditCode compose(String authorityAndKind, String division, String organization) {
        String organizationCode = organization + OrganizationCode.checkCharacter(organization);
        String first17 = authorityAndKind + division + organizationCode;
        return parse(first17 + checkCharacter(first17));
    }

    /**
     * The organisation code inside.
     *
     * @return characters 9-17; {@code null} where the code could not be cut
     */
    public @Nullable OrganizationCode organizationCode() {
        return Optional.ofNullable(CodeText.segment(segments, "organizationCode"))
                .map(OrganizationCode::parse)
                .orElse(null);
    }

    /**
     * The division in which the organ was registered at the time.
     *
     * @return characters 3-8; {@code null} where the code could not be cut
     */
    public @Nullable String registrationDivision() {
        return CodeText.segment(segments, "registrationDivision");
    }

    @Override
    public CodeKind kind() {
        return CodeKind.CREDIT_CODE;
    }

    @Override
    public Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        String organization = CodeText.segment(segments, "organizationCode");
        if (organization != null) {
            named.put(SEGMENT, text);
            named.put("organizationCode", organization);
        }
        return Collections.unmodifiableMap(named);
    }

    @Override
    public String toString() {
        return text;
    }
}
