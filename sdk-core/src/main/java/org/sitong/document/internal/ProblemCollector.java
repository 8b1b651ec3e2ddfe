package org.sitong.document.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitong.document.Problem;
import org.sitong.document.SourceRange;
import org.sitong.document.SourceText;
import org.sitong.json.JsonPointer;

/** Gathers the problems of one document: the first ones in full, all of them counted. */
final class ProblemCollector {

    private static final int KEPT = 1_000;

    private final SourceText text;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Long> unlisted = new TreeMap<>();

    ProblemCollector(SourceText text) {
        this.text = text;
    }

    void report(String id, Text message, @Nullable JsonPointer pointer, int start, int end) {
        if (problems.size() < KEPT) {
            problems.add(problem(id, message, pointer, text.range(start, end)));
        } else {
            unlisted.merge(id, 1L, Long::sum);
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

    /** How many there are beyond those listed, by id. */
    Map<String, Long> unlisted() {
        return unlisted;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
