package org.sitong.validation.internal.rules;

import org.sitong.validation.Texts;

/** The texts of the SDK's rules. */
public final class StandardTexts {

    /** Summary, reason, repair and messages of every rule, and the words that they share. */
    public static final Texts TEXTS = Texts.load(StandardTexts.class::getResourceAsStream, "rules");

    private StandardTexts() {}
}
