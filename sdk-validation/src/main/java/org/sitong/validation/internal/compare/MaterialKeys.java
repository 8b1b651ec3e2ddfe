package org.sitong.validation.internal.compare;

import org.jspecify.annotations.Nullable;

/** Tells what the names of one material share. */
@FunctionalInterface
public interface MaterialKeys {

    /**
     * The key of a material.
     *
     * @param code the code of the standard material; {@code null} where there is none
     * @param name its name; {@code null} where there is none
     * @return equal for what is the same material; empty where neither is given
     */
    String key(@Nullable String code, @Nullable String name);
}
