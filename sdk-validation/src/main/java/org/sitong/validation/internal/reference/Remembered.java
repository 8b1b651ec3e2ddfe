package org.sitong.validation.internal.reference;

import org.jspecify.annotations.Nullable;
import org.sitong.item.Definition;
import org.sitong.validation.rule.SetMark;

/** A definition that can be had again. */
@FunctionalInterface
public interface Remembered {

    /** The definition; {@code null} where it cannot be read any more. */
    @Nullable
    Definition definition();

    /** The mark of the document in the set; {@code null} where it is reference data. */
    default @Nullable SetMark mark() {
        return null;
    }
}
