package org.sitong.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.EqualsAndHashCode;
import lombok.Getter;

/** A text that fits no kind of code. */
@Getter
@EqualsAndHashCode(onlyExplicitlyIncluded = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
public final class UnknownCode implements Code {

    private static final String SEGMENT = "code";

    @EqualsAndHashCode.Include
    private final String text;

    private final List<CodeSegment> segments;
    private final List<CodeProblem> problems;

    /**
     * Keeps a text.
     *
     * @param text any text
     * @return the text as a code that nobody could read, and as far as it can be said, why
     */
    public static UnknownCode parse(String text) {
        return new UnknownCode(text, CodeText.uncut(text), judge(text));
    }

    private static List<CodeProblem> judge(String text) {
        if (text.isEmpty()) {
            return List.of(CodeProblem.info("code.unknown", SEGMENT, "empty"));
        }
        if (CodeText.isPlaceholder(text)) {
            return List.of(CodeText.placeholder(text, SEGMENT));
        }
        List<CodeProblem> problems = new ArrayList<>();
        for (CodeKind kind : CodeKind.values()) {
            int missing = kind.length() - text.length();
            if (kind.length() >= BasicCode.LENGTH && Math.abs(missing) == 1 && Shapes.beginsAs(kind, text)) {
                String variant = missing > 0 ? "short-of-" : "longer-than-";
                problems.add(CodeProblem.info(
                        "code.length",
                        SEGMENT,
                        variant + kind.token(),
                        String.valueOf(text.length()),
                        String.valueOf(kind.length())));
            }
        }
        if (problems.isEmpty()) {
            String characters = String.valueOf(text.codePointCount(0, text.length()));
            problems.add(CodeProblem.info("code.unknown", SEGMENT, "form", characters));
        }
        return List.copyOf(problems);
    }

    @Override
    public CodeKind kind() {
        return CodeKind.UNKNOWN;
    }

    @Override
    public Map<String, String> named() {
        return Map.of();
    }

    @Override
    public String toString() {
        return text;
    }
}
