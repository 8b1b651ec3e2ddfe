package org.sitong.validation;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.sitong.Severity;

/** What a run comes to, with the findings that were kept. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Report {

    /** The counts. */
    Summary summary;

    /** The findings, in the order of the inputs, bounded by the validator's {@link FindingLimits}. */
    @Singular
    List<Finding> findings;

    /**
     * Tells whether anything at least as grave as some severity was found, waived findings left out.
     *
     * @param severity the severity
     * @return whether there is such a finding
     */
    public boolean hasFindings(Severity severity) {
        return summary.documentsFailed(severity) > 0;
    }
}
