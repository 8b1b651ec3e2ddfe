package org.sitong.validation.change;

import java.util.Map;
import lombok.Builder;
import lombok.Value;
import org.sitong.diff.Change;
import org.sitong.diff.VersionStep;
import org.sitong.standard.Burden;

/** A fact of change with what it means. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class TypedChange {

    /** The fact. For a whole definition the element is the root, and the values say only what the definition is called. */
    Change fact;

    /** Who bears it. */
    Burden burden;

    /** Why it calls for its version step. */
    StepRow reason;

    /** The names of parts of the definition: by their ids, and of members of lists by the paths that lead to them. */
    Map<String, String> parts;

    /**
     * The version step that it calls for.
     *
     * @return the step of the deciding row
     */
    public VersionStep step() {
        return reason.step();
    }

    /**
     * Types a fact.
     *
     * @param fact what changed
     * @return the fact with what it means
     */
    public static TypedChange of(Change fact) {
        return TypedChange.builder()
                .fact(fact)
                .burden(VersionSteps.burden(fact.element()))
                .reason(VersionSteps.standard().row(fact.element(), fact.kind(), fact.direction()))
                .parts(Map.of())
                .build();
    }
}
