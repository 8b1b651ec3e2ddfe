package org.sitong.validation.internal.rules.lifecycle;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.validation.rule.Observation;

/** A later version takes effect before an earlier one. */
public final class VersionOrder extends VersionRule {

    /** The rule. */
    public VersionOrder() {
        super("lifecycle.version-order", Severity.WARNING, List.of("L10"));
    }

    @Override
    Comparator<Version> order() {
        return Comparator.comparing(Version::number);
    }

    @Override
    @Nullable
    Observation compare(Version before, Version after) {
        return before.from() == null || after.from() == null || !after.from().isBefore(before.from())
                ? null
                : Observation.at(FROM)
                        .naming("version", after.number())
                        .with("from", shown(after.from()))
                        .with("before", before.number())
                        .with("since", shown(before.from()));
    }
}
