package org.sitong.document.internal;

import java.util.ArrayList;
import java.util.List;
import org.sitong.document.Problem;
import org.sitong.json.JsonPointer;

/** Where a binding stands and what it has left out so far. */
public final class BindContext {

    private static final int KEPT = 1_000;
    private static final String WRONG_TYPE = "document.wrong-type";

    private final List<Object> path = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Goes into a member or element. */
    void enter(Object token) {
        path.add(token);
    }

    /** Comes back from it. */
    void leave() {
        path.remove(path.size() - 1);
    }

    void leftOut(String id, Object... arguments) {
        if (problems.size() < KEPT) {
            problems.add(problem(id, Text.of(id, arguments), pointer()));
        }
    }

    /** Leaves out a value of another type than its element has; there is a text for each type. */
    void wrongType(String expected) {
        if (problems.size() < KEPT) {
            problems.add(problem(WRONG_TYPE, Text.of(WRONG_TYPE + "." + expected), pointer()));
        }
    }

    private JsonPointer pointer() {
        JsonPointer pointer = JsonPointer.ROOT;
        for (Object token : path) {
            pointer = pointer.child(token.toString());
        }
        return pointer;
    }

    /** A problem that has no range yet. */
    public static Problem problem(String id, Text text, JsonPointer pointer) {
        return Problem.builder()
                .id(id)
                .messageKey(text.key())
                .arguments(text.arguments())
                .pointer(pointer)
                .build();
    }

    /** What has been left out. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
