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

/** 业务办理项编码, the code of a handling item of one organ: implementation code 31 and two digits, 33 characters. */
@Getter
@EqualsAndHashCode(onlyExplicitlyIncluded = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
public final class HandlingItemCode implements Code {

    static final int LENGTH = 33;

    private static final List<CodeText.Slot> LAYOUT =
            CodeText.join(ImplementationCode.LAYOUT, List.of(new CodeText.Slot("handlingItem", 2)));

    @EqualsAndHashCode.Include
    private final String text;

    /** The implementation code in it; {@code null} where the code could not be cut. */
    private final @Nullable ImplementationCode implementationCode;

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
    public static HandlingItemCode parse(String text) {
        if (!CodeText.fits(text, LENGTH)) {
            CodeProblem problem = CodeText.unfit(text, "handlingItem", LENGTH);
            return new HandlingItemCode(text, null, null, CodeText.uncut(text), List.of(problem));
        }
        ImplementationCode implementationCode = ImplementationCode.parse(text.substring(0, ImplementationCode.LENGTH));
        String handlingItem = text.substring(ImplementationCode.LENGTH);
        return new HandlingItemCode(
                text,
                implementationCode,
                handlingItem,
                CodeText.cut(text, LAYOUT),
                CodeText.join(implementationCode.problems(), judge(handlingItem)));
    }

    static List<CodeProblem> judge(String handlingItem) {
        return CodeText.isDigits(handlingItem)
                ? List.of()
                : List.of(CodeProblem.warning("code.handling-item", "handlingItem", "characters", handlingItem));
    }

    @Override
    public CodeKind kind() {
        return CodeKind.HANDLING_ITEM_CODE;
    }

    @Override
    public Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        if (implementationCode != null && handlingItem != null) {
            named.putAll(implementationCode.named());
            named.put("handlingItem", handlingItem);
        }
        return Collections.unmodifiableMap(named);
    }

    @Override
    public String toString() {
        return text;
    }
}
