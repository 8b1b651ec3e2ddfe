package org.sitong.validation;

import java.util.Collection;
import java.util.List;
import org.sitong.Severity;
import org.sitong.standard.Kind;
import org.sitong.validation.rule.Rule;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleProvider;

/** Brings a rule as a library of someone else would; found through {@code META-INF/services}. */
public final class SampleProvider implements RuleProvider {

    static final String ID = "text.provided";

    @Override
    public Collection<? extends Rule> rules() {
        return List.of(
                new SampleRule(RuleCard.builder().id(ID).severity(Severity.INFO).kind(Kind.CATALOG), document -> {}));
    }
}
