package org.sitong.validation.internal.rules.text;

import java.util.Optional;

/** Finds one sort of flaw in a text. */
interface FlawFinder {

    /** The first flaw of its sort; its repair takes away all of them. */
    Optional<Flaw> find(String text);
}
