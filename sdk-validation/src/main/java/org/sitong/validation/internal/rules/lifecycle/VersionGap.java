package org.sitong.validation.internal.rules.lifecycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.ItemStatus;
import org.sitong.validation.rule.Observation;

/** Between one version and the next there are days on which none holds; not where the earlier one says that it is cancelled or replaced. */
public final class VersionGap extends VersionRule {

    /** The rule. */
    public VersionGap() {
        super("lifecycle.version-gap", Severity.INFO, List.of());
    }

    @Override
    Comparator<Version> order() {
        return Comparator.<Version, LocalDate>comparing(
                        version -> Objects.requireNonNullElse(version.from(), LocalDate.MIN))
                .thenComparing(Version::number);
    }

    @Override
    @Nullable
    Observation compare(Version before, Version after) {
        return before.status() == ItemStatus.CANCELLED
                        || before.isReplaced()
                        || before.to() == null
                        || after.from() == null
                        || !after.from().isAfter(before.to())
                ? null
                : Observation.at(FROM)
                        .naming("version", after.number())
                        .with("from", shown(after.from()))
                        .with("before", before.number())
                        .with("to", shown(before.to()));
    }
}
