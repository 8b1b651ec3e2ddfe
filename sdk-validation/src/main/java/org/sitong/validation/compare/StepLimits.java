package org.sitong.validation.compare;

import java.util.stream.Collectors;
import org.sitong.diff.ElementPath;
import org.sitong.validation.internal.compare.ComparedParts;

/** Differences in how long single steps take, which are told together: what the whole takes matters more. */
final class StepLimits {

    private StepLimits() {}

    static boolean isOne(Difference difference) {
        return ComparedParts.isStepLimit(difference.element())
                && !difference.values().isEmpty();
    }

    /** What the step is called. */
    static String step(Difference difference) {
        return difference.names().values().stream()
                .findFirst()
                .orElseGet(() -> difference.path().steps().stream()
                        .filter(ElementPath.Member.class::isInstance)
                        .map(ElementPath.Step::toString)
                        .collect(Collectors.joining(" ")));
    }
}
