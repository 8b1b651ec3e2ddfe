package org.sitong.document.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.document.Problem;
import org.sitong.document.SourceRange;
import org.sitong.document.SourceText;
import org.sitong.json.JsonPointer;

/** Gathers the problems of one document, a bounded number of them. */
final class ProblemCollector {

    private static final int KEPT = 1_000;

    private final SourceText text;
    private final List<Problem> problems = new ArrayList<>();

    ProblemCollector(SourceText text) {
        this.text = text;
    }

    void report(String id, Text message, @Nullable JsonPointer pointer, int start, int end) {
        if (problems.size() < KEPT) {
            problems.add(problem(id, message, pointer, text.range(start, end)));
        }
    }

    static Problem problem(String id, Text message, @Nullable JsonPointer pointer, SourceRange range) {
        return Problem.builder()
                .id(id)
                .messageKey(message.key())
                .arguments(message.arguments())
                .pointer(pointer)
                .range(range)
                .build();
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
