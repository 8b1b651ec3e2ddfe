package org.sitong.validation.internal.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.standard.CodeLists;
import org.sitong.validation.RuleBook;
import org.sitong.validation.derivation.DerivationJudge;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.rule.RuleCard;

/**
 * What one rule judges a run with.
 *
 * @param card the rule's card
 * @param environment what documents are judged against
 * @param knowledge all that the run knows
 */
record RunJudging(RuleCard card, Environment environment, Knowledge knowledge) implements Knowledge.Holder {

    @Override
    public LocalDate date() {
        return environment.date();
    }

    @Override
    public @Nullable Catalog references() {
        return environment.references();
    }

    @Override
    public @Nullable Catalog bases() {
        return environment.bases();
    }

    @Override
    public @Nullable Catalog previous() {
        return environment.previous();
    }

    @Override
    public CodeLists codeLists() {
        return environment.codeLists();
    }

    @Override
    public RuleBook rules() {
        return environment.rules();
    }

    @Override
    public DerivationJudge derivation() {
        return environment.derivation();
    }

    @Override
    public BigDecimal number(String parameter) {
        return card.number(parameter);
    }
}
