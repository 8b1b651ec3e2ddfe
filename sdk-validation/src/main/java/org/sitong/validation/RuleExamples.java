package org.sitong.validation;

import java.util.List;
import org.sitong.validation.testing.Fixtures;

/** The examples of the SDK's rules. */
final class RuleExamples {

    private static final String FOLDER = "fixtures";

    private RuleExamples() {}

    /** The examples of a rule in the order of the index; none where it has none. */
    static List<RuleExample> of(String rule) {
        return Fixtures.onClassPath(RuleExamples.class::getResourceAsStream, FOLDER, rule::equals);
    }
}
