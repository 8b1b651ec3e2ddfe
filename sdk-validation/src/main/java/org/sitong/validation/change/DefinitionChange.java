package org.sitong.validation.change;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.VersionStep;
import org.sitong.item.SuccessionReason;
import org.sitong.standard.Kind;

/** What became of one definition from one set to another. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class DefinitionChange {

    /** The kind of definition. */
    Kind kind;

    /** What became of it. */
    DefinitionFate fate;

    /** As it was; none for a new one that replaces nothing. Several where definitions were merged. */
    @Singular("oneOlder")
    List<DefinitionSide> older;

    /** As it is; none for one that is gone. Several where a definition was split. */
    @Singular("oneNewer")
    List<DefinitionSide> newer;

    /** Why others take the place of those that are gone; {@code null} where nobody says. */
    @Nullable
    SuccessionReason succession;

    /** What a tombstone or a succession says of it; {@code null} where there is none. */
    @Nullable
    String note;

    /** The facts with what they mean, in the order of the elements; for a whole definition one that says so first. */
    @Singular
    List<TypedChange> changes;

    /**
     * Whether the definition's own version number says enough; {@code null} where it claims nothing of its own: it is new or gone,
     * is a draft, has no version of its own, or comes from a source that carries none.
     */
    @Nullable
    VersionVerdict version;

    /**
     * The identity under which the change is known: that of the definition as it is, or where it is gone as it was.
     *
     * @return the identity of the first
     */
    public String subject() {
        return first().code();
    }

    /**
     * What the definition is called.
     *
     * @return the name as it is, or where it is gone as it was; {@code null} where it has none
     */
    public @Nullable String name() {
        return first().name();
    }

    /**
     * The version step that the changes call for.
     *
     * @return the greatest step of all
     */
    public VersionStep required() {
        return changes.stream().map(TypedChange::step).reduce(VersionStep.NONE, VersionStep::max);
    }

    private DefinitionSide first() {
        return fate == DefinitionFate.SUCCEEDED || newer.isEmpty() ? older.get(0) : newer.get(0);
    }
}
