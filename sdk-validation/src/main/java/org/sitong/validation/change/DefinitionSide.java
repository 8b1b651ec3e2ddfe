package org.sitong.validation.change;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** A definition as one of the two sets has it. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class DefinitionSide {

    /** The name of the document. */
    String document;

    /** Its identity; the document's name where it has none. */
    String code;

    /** What it is called; {@code null} where it does not say. */
    @Nullable
    String name;

    /** Its version as it is written; {@code null} where it does not say. */
    @Nullable
    String version;
}
