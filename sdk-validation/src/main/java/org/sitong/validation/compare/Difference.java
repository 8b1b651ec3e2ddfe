package org.sitong.validation.compare;

import java.util.List;
import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.ElementPath;
import org.sitong.json.JsonValue;
import org.sitong.standard.Burden;
import org.sitong.standard.Element;
import org.sitong.validation.derivation.Standing;

/**
 * One place at which definitions of an item differ: all values that occur there and who has them, what each asks of the applicant,
 * and where it stands as a whole: where the worst two of the values stand. Where a reference is given that all derive from, each
 * value is measured against it, and the one that stands worst decides. Immutable and thread-safe.
 */
@Value
@Builder(toBuilder = true)
public class Difference {

    /** The element that differs, or the nearest one above that the standard knows. */
    Element element;

    /** Where, by identity: as one of the members names it. */
    ElementPath path;

    /** The names of the members of lists on the way there, by the paths that lead to them. */
    @Builder.Default
    Map<String, String> names = Map.of();

    /** Who bears the element; {@code null} where nobody does. */
    @Nullable
    Burden burden;

    /** What occurs, the strictest for the applicant first as far as they can be ordered; none where there are too many. */
    @Singular("value")
    List<ComparedValue> values;

    /** What the reference says; {@code null} where it says nothing or there is none. */
    @Nullable
    JsonValue reference;

    /** Whether the values were measured against a reference. */
    boolean measured;

    /** How every two of the values that occur in a pair stand to each other, the worst first. */
    @Singular("comparison")
    List<ValuePair> comparisons;

    /** Where it stands and why: of the value or the two values that decide. */
    Judgement judgement;

    /** The positions of the values that decide: one that was measured against the reference, or two. */
    @Singular("decidingValue")
    List<Integer> deciding;

    /** How many pairs of members differ here. */
    long pairs;

    /**
     * Where it stands.
     *
     * @return the standing of the judgement
     */
    public Standing standing() {
        return judgement.standing();
    }
}
