package org.sitong.validation.internal.rules.reference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What has been claimed of one identity so far. Each claim costs the logarithm of their number at most. */
final class Claims {

    private static final LocalDate NEVER = LocalDate.MAX;

    /** A stretch of time and the first claim to it. */
    private record Stretch(LocalDate end, Claim owner) {}

    private final Map<@Nullable Integer, Claim> byVersion = new HashMap<>(2);
    private @Nullable TreeMap<LocalDate, Stretch> periods;

    /** Adds a claim; gives back an earlier one that it conflicts with, or {@code null}. */
    @Nullable
    Claim add(Claim claim) {
        Claim sameVersion = byVersion.putIfAbsent(claim.version(), claim);
        Claim samePeriod = claim.isDated() ? addPeriod(claim) : null;
        return sameVersion == null ? samePeriod : sameVersion;
    }

    private @Nullable Claim addPeriod(Claim claim) {
        TreeMap<LocalDate, Stretch> known = periods == null ? new TreeMap<>() : periods;
        periods = known;
        LocalDate at = Objects.requireNonNullElse(claim.from(), LocalDate.MIN);
        LocalDate end = Objects.requireNonNullElse(claim.to(), NEVER);
        Claim conflict = null;
        while (at.isBefore(end)) {
            Map.Entry<LocalDate, Stretch> before = known.floorEntry(at);
            if (before != null && at.isBefore(before.getValue().end())) {
                conflict = conflict == null ? before.getValue().owner() : conflict;
                at = before.getValue().end();
            } else {
                LocalDate next = known.higherKey(at);
                LocalDate until = next == null || end.isBefore(next) ? end : next;
                known.put(at, new Stretch(until, claim));
                at = until;
            }
        }
        return conflict;
    }
}
