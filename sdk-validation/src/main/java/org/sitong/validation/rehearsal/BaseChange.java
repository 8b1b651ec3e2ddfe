package org.sitong.validation.rehearsal;

import java.util.Map;
import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Change;
import org.sitong.standard.Kind;

/** One change of one base, from the old version to the new one. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class BaseChange {

    /** What kind of definition the base is. */
    Kind kind;

    /** The base's identity. */
    String code;

    /** The base's name; {@code null} where it has none. */
    @Nullable
    String name;

    /** What changed; {@code null} where the base itself is gone or cancelled. */
    @Nullable
    Change change;

    /** Whether the base is still there, but cancelled. */
    boolean cancelled;

    /** The names of parts of the base: by their ids, and of members of lists by the paths that lead to them. */
    @Builder.Default
    Map<String, String> names = Map.of();

    /** What tells changes apart: base, place and what happened. */
    String key() {
        return kind.token()
                + ' '
                + code
                + ' '
                + (change == null ? "" : change.path() + " " + change.kind().token());
    }
}
