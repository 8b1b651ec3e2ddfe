package org.sitong.code;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import org.jspecify.annotations.Nullable;
import org.sitong.item.DivisionClass;

/**
 * 行政区划代码, a division's code: six digits down to the county (GB/T 2260), nine down to the township, twelve down to the village.
 *
 * <p>The SDK knows the 34 province-level divisions only. A code of an unknown province is said to be one and is no error;
 * {@code 99} is no province and is what examples use for divisions that are plainly fictional.
 */
@Getter
@EqualsAndHashCode(onlyExplicitlyIncluded = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
public final class DivisionCode implements Code {

    private static final String SEGMENT = "division";

    private static final List<CodeText.Slot> COUNTY =
            List.of(new CodeText.Slot("province", 2), new CodeText.Slot("city", 2), new CodeText.Slot("county", 2));
    private static final List<CodeText.Slot> TOWNSHIP =
            CodeText.join(COUNTY, List.of(new CodeText.Slot("township", 3)));
    private static final List<CodeText.Slot> VILLAGE =
            CodeText.join(TOWNSHIP, List.of(new CodeText.Slot("village", 3)));

    private static final List<DivisionClass> LEVELS = List.of(
            DivisionClass.PROVINCE,
            DivisionClass.CITY,
            DivisionClass.COUNTY,
            DivisionClass.TOWNSHIP,
            DivisionClass.VILLAGE);

    private static final Map<Integer, List<CodeText.Slot>> LAYOUTS = Map.of(6, COUNTY, 9, TOWNSHIP, 12, VILLAGE);

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
    public static DivisionCode parse(String text) {
        List<CodeText.Slot> layout = LAYOUTS.get(text.length());
        if (layout != null && CodeText.isDigits(text)) {
            List<CodeProblem> problems = CodeText.isPlaceholder(text)
                    ? List.of(CodeText.placeholder(text, SEGMENT))
                    : Regions.ofDivision(text);
            return new DivisionCode(text, CodeText.cut(text, layout), problems);
        }
        return new DivisionCode(text, CodeText.uncut(text), List.of(unfit(text, layout != null)));
    }

    private static CodeProblem unfit(String text, boolean lengthFits) {
        if (CodeText.isPlaceholder(text)) {
            return CodeText.placeholder(text, SEGMENT);
        }
        return lengthFits
                ? CodeProblem.error("code.form", SEGMENT, "digits", text)
                : CodeProblem.error("code.form", SEGMENT, "division-length", String.valueOf(text.length()));
    }

    /**
     * The level that the zeros at the end say; whether a division is a functional zone no code tells.
     *
     * @return the level of the last segment that is not all zeros; {@code null} where the code could not be cut or is all zeros
     */
    public @Nullable DivisionClass level() {
        DivisionClass level = null;
        if (isCut()) {
            for (int i = 0; i < segments.size(); i++) {
                if (!segments.get(i).text().matches("0+")) {
                    level = LEVELS.get(i);
                }
            }
        }
        return level;
    }

    /**
     * The province in which the division lies.
     *
     * @return one of the 34, or nothing where the first two digits name none
     */
    public Optional<Province> province() {
        return isCut() ? Province.of(text) : Optional.empty();
    }

    private boolean isCut() {
        return segments.size() > 1;
    }

    @Override
    public CodeKind kind() {
        return CodeKind.DIVISION_CODE;
    }

    @Override
    public Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        if (isCut()) {
            segments.forEach(segment -> named.put(segment.name(), segment.text()));
        }
        return Collections.unmodifiableMap(named);
    }

    @Override
    public String toString() {
        return text;
    }
}
