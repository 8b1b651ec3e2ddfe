package org.sitong.validation.internal.pack;

import java.util.List;

/**
 * Which packs apply to a definition. Immutable and thread-safe.
 *
 * @param packs their positions
 */
public record Locality(List<Integer> packs) {

    /** None. */
    public static final Locality NOWHERE = new Locality(List.of());

    /** Copies the positions. */
    public Locality {
        packs = List.copyOf(packs);
    }
}
