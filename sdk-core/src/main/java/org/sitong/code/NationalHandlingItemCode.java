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

/** The short form of a handling item's code that licence lists print: basic code and two digits, 14 characters. */
@Getter
@EqualsAndHashCode(onlyExplicitlyIncluded = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
public final class NationalHandlingItemCode implements Code {

    static final int LENGTH = 14;

    private static final List<CodeText.Slot> LAYOUT =
            CodeText.join(BasicCode.LAYOUT, List.of(new CodeText.Slot("handlingItem", 2)));

    @EqualsAndHashCode.Include
    private final String text;

    /** The basic code in it; {@code null} where the code could not be cut. */
    private final @Nullable BasicCode basicCode;

    /** The two characters of the handling item; {@code null} where the code could not be cut. */
    private final @Nullable String handlingItem;

    private final List<CodeSegment> segments;
    private final List<CodeProblem> problems;

    /**
     * Reads a code, whatever it is.
     *
     * @param text any text
     * @return the code with its problems
     */
    public static NationalHandlingItemCode parse(String text) {
        if (!CodeText.fits(text, LENGTH)) {
            CodeProblem problem = CodeText.unfit(text, "handlingItem", LENGTH);
            return new NationalHandlingItemCode(text, null, null, CodeText.uncut(text), List.of(problem));
        }
        BasicCode basicCode = BasicCode.parse(text.substring(0, BasicCode.LENGTH));
        String handlingItem = text.substring(BasicCode.LENGTH);
        return new NationalHandlingItemCode(
                text,
                basicCode,
                handlingItem,
                CodeText.cut(text, LAYOUT),
                CodeText.join(basicCode.problems(), HandlingItemCode.judge(handlingItem)));
    }

    @Override
    public CodeKind kind() {
        return CodeKind.NATIONAL_HANDLING_ITEM_CODE;
    }

    @Override
    public Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        if (basicCode != null && handlingItem != null) {
            named.putAll(basicCode.named());
            named.put("handlingItem", handlingItem);
        }
        return Collections.unmodifiableMap(named);
    }

    @Override
    public String toString() {
        return text;
    }
}
