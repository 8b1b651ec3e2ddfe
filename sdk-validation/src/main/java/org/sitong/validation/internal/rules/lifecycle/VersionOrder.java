package org.sitong.validation.internal.rules.lifecycle;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.catalog.Catalog;
import org.sitong.item.Definition;
import org.sitong.item.ItemStatus;
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

    /** Of the version that was the newest and the one that follows it, {@code evolution.effective-dates} speaks. */
    @Override
    boolean isSaidOfRelease(Version before, Version after, Catalog previous) {
        boolean isPublished = before.status() != ItemStatus.DRAFT && after.status() != ItemStatus.DRAFT;
        try (Stream<Definition> known = previous.byIdentity(before.kind(), before.code())) {
            return isPublished
                    && known.map(Version::of)
                            .filter(Objects::nonNull)
                            .max(Comparator.comparing(Version::number))
                            .filter(newest -> newest.number() == before.number())
                            .isPresent();
        }
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
