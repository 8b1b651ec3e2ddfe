package org.sitong.validation.internal.compare;

import java.util.List;
import org.sitong.json.JsonPointer;

/**
 * Where something stands in one definition, so that the same place in another is found.
 *
 * @param steps names of elements, and members of lists in brackets by what identifies them
 * @param pointer the place
 */
record Spot(List<String> steps, JsonPointer pointer) {

    private static final String MEMBER = "[";

    Spot {
        steps = List.copyOf(steps);
    }

    static String member(String key) {
        return MEMBER + key + "]";
    }

    static boolean isMember(String step) {
        return step.startsWith(MEMBER);
    }

    /** On how many members of lists the way leads. */
    int depth() {
        return (int) steps.stream().filter(Spot::isMember).count();
    }

    /** The steps to a member on the way, from 1. */
    List<String> to(int member) {
        int seen = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (isMember(steps.get(i)) && ++seen == member) {
                return steps.subList(0, i + 1);
            }
        }
        return steps;
    }
}
