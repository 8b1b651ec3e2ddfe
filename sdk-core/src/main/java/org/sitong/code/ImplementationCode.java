package org.sitong.code;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import org.jspecify.annotations.Nullable;
import org.sitong.item.ExerciseLevel;

/**
 * 实施编码, the code of an item as one organ implements it: the organ's credit code 18, level of exercise 1, basic code 12.
 *
 * <p>The level is the level at which the power is exercised (GB/T 39046-2020 A.2: 1 to 7), not that of the organ's
 * registration: an organ of a city may hold items of level 4. The code has no check character of its own.
 */
@Getter
@EqualsAndHashCode(onlyExplicitlyIncluded = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
public final class ImplementationCode implements Code {

    static final int LENGTH = 31;

    static final List<CodeText.Slot> LAYOUT = CodeText.join(
            List.of(new CodeText.Slot("creditCode", CreditCode.LENGTH), new CodeText.Slot("level", 1)),
            BasicCode.LAYOUT);

    private static final Map<String, ExerciseLevel> LEVELS = Map.of(
            "1", ExerciseLevel.NATIONAL,
            "2", ExerciseLevel.PROVINCIAL,
            "3", ExerciseLevel.MUNICIPAL,
            "4", ExerciseLevel.COUNTY,
            "5", ExerciseLevel.TOWNSHIP,
            "6", ExerciseLevel.VILLAGE,
            "7", ExerciseLevel.GRADED);

    @EqualsAndHashCode.Include
    private final String text;

    /** The organ's credit code in it; {@code null} where the code could not be cut. */
    private final @Nullable CreditCode creditCode;

    /** The level of exercise, one character; {@code null} where the code could not be cut. */
    private final @Nullable String level;

    /** The basic code in it; {@code null} where the code could not be cut. */
    private final @Nullable BasicCode basicCode;

    private final List<CodeSegment> segments;
    private final List<CodeProblem> problems;

    /**
     * Reads a code, whatever it is.
     *
     * @param text any text
     * @return the code with its problems
     */
    public static ImplementationCode parse(String text) {
        if (!CodeText.fits(text, LENGTH)) {
            CodeProblem problem = CodeText.unfit(text, "implementationCode", LENGTH);
            return new ImplementationCode(text, null, null, null, CodeText.uncut(text), List.of(problem));
        }
        CreditCode creditCode = CreditCode.parse(text.substring(0, CreditCode.LENGTH));
        String level = text.substring(CreditCode.LENGTH, CreditCode.LENGTH + 1);
        BasicCode basicCode = BasicCode.parse(text.substring(CreditCode.LENGTH + 1));
        return new ImplementationCode(
                text,
                creditCode,
                level,
                basicCode,
                CodeText.cut(text, LAYOUT),
                CodeText.join(creditCode.problems(), CodeText.join(judge(level), basicCode.problems())));
    }

    /**
     * The level of exercise that the digit names (GB/T 39046-2020 A.2).
     *
     * @return the level; {@code null} where the code could not be cut or the digit names none
     */
    public @Nullable ExerciseLevel exerciseLevel() {
        return level == null ? null : LEVELS.get(level);
    }

    private static List<CodeProblem> judge(String level) {
        return LEVELS.containsKey(level)
                ? List.of()
                : List.of(CodeProblem.warning("code.level", "level", "unknown", level));
    }

    @Override
    public CodeKind kind() {
        return CodeKind.IMPLEMENTATION_CODE;
    }

    @Override
    public Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        if (creditCode != null && level != null && basicCode != null) {
            named.putAll(creditCode.named());
            named.put("level", level);
            named.putAll(basicCode.named());
        }
        return Collections.unmodifiableMap(named);
    }

    @Override
    public String toString() {
        return text;
    }
}
