package org.sitong.validation.rehearsal;

import org.sitong.validation.Texts;

/** What reports on rehearsals say. */
final class RehearsalWords {

    static final Texts TEXTS = Texts.load(RehearsalWords.class::getResourceAsStream, "rehearsal");

    private RehearsalWords() {}
}
