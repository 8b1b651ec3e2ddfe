package org.sitong.validation.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.standard.CodeLists;
import org.sitong.validation.RuleBook;
import org.sitong.validation.derivation.DerivationJudge;

/** What a rule judges with, the same for all documents of a run. */
public interface JudgingContext {

    /**
     * The day as of which is judged.
     *
     * @return the day
     */
    LocalDate date();

    /**
     * Reference data: divisions, organizations, standard materials, the upper level. A rule that needs what is not here says
     * that it could not check.
     *
     * @return the references; {@code null} where none were given
     */
    @Nullable
    Catalog references();

    /**
     * Definitions of higher levels that those of the run may derive from.
     *
     * @return the bases; {@code null} where none were given
     */
    @Nullable
    Catalog bases();

    /**
     * The release before, or the definitions as they were before a change.
     *
     * @return the previous versions; {@code null} where none were given
     */
    @Nullable
    Catalog previous();

    /**
     * The code lists of the standard, those of the references added or put in their place.
     *
     * @return the lists
     */
    CodeLists codeLists();

    /**
     * All rules that the run knows, those that are switched off too.
     *
     * @return the rules
     */
    RuleBook rules();

    /**
     * Judges what definitions change of those that they derive from: by the policies of the standard, sharpened by the catalogs
     * that the bases are from, and with the names of the standard materials of references and bases.
     *
     * @return the judge, made once for the run
     */
    DerivationJudge derivation();

    /**
     * The number that a parameter of the rule has.
     *
     * @param parameter the parameter's name on the rule's card
     * @return the number, as the rule or a pack sets it
     * @throws IllegalArgumentException when the rule has no such parameter
     */
    BigDecimal number(String parameter);
}
