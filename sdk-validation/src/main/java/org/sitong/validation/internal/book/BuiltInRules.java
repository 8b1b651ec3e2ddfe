package org.sitong.validation.internal.book;

import java.util.ArrayList;
import java.util.List;
import org.sitong.validation.internal.rules.channel.VisitReasonMissing;
import org.sitong.validation.internal.rules.code.CreditCodeCheck;
import org.sitong.validation.internal.rules.code.SegmentMismatch;
import org.sitong.validation.internal.rules.combined.DependencyCycle;
import org.sitong.validation.internal.rules.combined.UnknownPart;
import org.sitong.validation.internal.rules.complete.CompletenessRule;
import org.sitong.validation.internal.rules.condition.ConditionCatchAll;
import org.sitong.validation.internal.rules.condition.CutOff;
import org.sitong.validation.internal.rules.contact.SamePhone;
import org.sitong.validation.internal.rules.material.MaterialCatchAll;
import org.sitong.validation.internal.rules.material.MaterialDuplicate;
import org.sitong.validation.internal.rules.reference.DuplicateIdentity;
import org.sitong.validation.internal.rules.reference.UnknownCode;
import org.sitong.validation.internal.rules.text.Placeholder;
import org.sitong.validation.internal.rules.time.PromiseOverStatutory;
import org.sitong.validation.internal.rules.time.UnitMixed;
import org.sitong.validation.rule.Rule;

/** The rules of the SDK, listed one by one. */
final class BuiltInRules {

    private BuiltInRules() {}

    static List<Rule> list() {
        List<Rule> rules = new ArrayList<>(CompletenessRule.standard());
        rules.add(new CreditCodeCheck());
        rules.add(new SegmentMismatch());
        rules.add(new PromiseOverStatutory());
        rules.add(new UnitMixed());
        rules.add(new CutOff());
        rules.add(new ConditionCatchAll());
        rules.add(new MaterialCatchAll());
        rules.add(new MaterialDuplicate());
        rules.add(new SamePhone());
        rules.add(new VisitReasonMissing());
        rules.add(new Placeholder());
        rules.add(new UnknownPart());
        rules.add(new DependencyCycle());
        rules.add(new UnknownCode());
        rules.add(new DuplicateIdentity());
        return rules;
    }
}
