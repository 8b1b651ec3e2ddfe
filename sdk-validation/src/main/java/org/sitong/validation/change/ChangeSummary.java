package org.sitong.validation.change;

import java.util.List;
import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.sitong.diff.Direction;
import org.sitong.standard.Burden;

/** The counts of a comparison, and whether versions say enough. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ChangeSummary {

    /** How many definitions the two sets have, each counted once. */
    long definitions;

    /** How many of them are the same in both. */
    long unchanged;

    /** What became of the others. */
    @Singular
    Map<DefinitionFate, Long> fates;

    /** How many changes there are that call for a version step, by who bears them and what they mean to the applicant. */
    @Singular
    Map<Burden, Map<Direction, Long>> burdens;

    /** The step that all changes together call for, and the one that is claimed for all of them. */
    VersionVerdict version;

    /** How many definitions have a version of their own that does not say enough. */
    long understated;

    /** The catalogs whose manifests are in both sets: whether their versions say enough. */
    @Singular
    List<ManifestVerdict> manifests;

    /** How many documents could not be compared. */
    long leftOutCount;

    /** How many of them have something wrong, so that they could not be read. */
    long unreadable;

    /** How many of them claim an identity and version that another document has too, and say what the other set says nowhere. */
    long ambiguous;

    /** Documents that could not be compared, at most 1,000. */
    @Singular("oneLeftOut")
    List<LeftOut> leftOut;

    /**
     * Tells whether every version says enough: those of catalogs and those of definitions.
     *
     * @return whether no version step is understated
     */
    public boolean ok() {
        return version.ok()
                && understated == 0
                && manifests.stream().allMatch(manifest -> manifest.version().ok());
    }

    /**
     * Tells whether anything changed.
     *
     * @return whether there is any difference, also one that cannot be shown because two documents claim one identity and version
     */
    public boolean hasChanges() {
        return !fates.isEmpty() || ambiguous > 0;
    }

    /**
     * How many changes there are that call for a version step.
     *
     * @return the number of facts
     */
    public long changes() {
        return burdens.values().stream()
                .flatMap(counts -> counts.values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }
}
