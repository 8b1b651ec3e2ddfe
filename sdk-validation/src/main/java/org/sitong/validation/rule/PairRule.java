package org.sitong.validation.rule;

/**
 * A rule that judges a definition against another one, as its card says: the one that it derives from, or its previous version.
 * Many threads may check different documents at once.
 *
 * <p>The engine asks a rule only about definitions of its kinds, as it does a {@link DocumentRule}. What a definition derives from is
 * looked for in the bases given, in the references and among the documents of the run itself, by what it names; where it names none
 * and bases were given, by its codes.
 */
public non-sealed interface PairRule extends Rule {

    /**
     * Judges a definition against the other one. It passes unless something else is said to the context.
     *
     * @param pair the definition, the other one, and where to say what was seen
     */
    void check(PairContext pair);

    /**
     * Judges a definition for which there is no other one. Without this the rule does not apply where there is none, and else could
     * not check it for the reason given.
     *
     * @param document the definition, and where to say what was seen
     * @param absence why there is none
     */
    default void checkAlone(DocumentContext document, Absence absence) {
        if (absence.why() == Absence.Why.NONE) {
            document.notApplicable();
        } else {
            document.notChecked(absence.reason());
        }
    }
}
