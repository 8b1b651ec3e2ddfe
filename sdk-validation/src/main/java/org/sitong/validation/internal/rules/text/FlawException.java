package org.sitong.validation.internal.rules.text;

import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.PlacedText;

/** Tells what looks like a flaw and is right in a definition. */
@FunctionalInterface
interface FlawException {

    /** Whether it is right. */
    boolean test(Flaw flaw, PlacedText text, DocumentContext document);
}
