package org.sitong.validation.testing;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.sitong.validation.Finding;
import org.sitong.validation.RuleExample;
import org.sitong.validation.ToolFault;

/** What came of a fixture. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class FixtureResult {

    /** The fixture. */
    RuleExample fixture;

    /**
     * What came: each finding of the rule as {@code pointer place}, with the severity behind it where it is not the rule's; where
     * there is none, the verdict. The place is {@code line:column}, for rows {@code table:row column}, and {@code -} where
     * there is none.
     */
    @Singular("line")
    List<String> actual;

    /** The findings of the rule; empty where it has none. */
    @Singular
    List<Finding> findings;

    /** Faults of the tool or of the rule itself; a fixture that brings one to light has not passed. */
    @Singular
    List<ToolFault> faults;

    /**
     * Tells whether all is as expected.
     *
     * @return whether what came is what stands beside the fixture, and the rule did not break down
     */
    public boolean passed() {
        return faults.isEmpty() && actual.equals(fixture.expected());
    }

    /**
     * The result for people.
     *
     * @return the fixture's name, and where it has not passed what was expected and what came
     */
    public String description() {
        return passed()
                ? fixture + ": as expected"
                : fixture + "\n  expected: " + String.join("\n            ", fixture.expected()) + "\n  came:     "
                        + String.join("\n            ", actual)
                        + (faults.isEmpty() ? "" : "\n  faults:   " + faults);
    }
}
