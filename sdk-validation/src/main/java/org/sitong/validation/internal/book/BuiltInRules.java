package org.sitong.validation.internal.book;

import java.util.ArrayList;
import java.util.List;
import org.sitong.validation.internal.rules.audience.AudienceRules;
import org.sitong.validation.internal.rules.authority.AuthorityRules;
import org.sitong.validation.internal.rules.basis.BasisRules;
import org.sitong.validation.internal.rules.channel.ChannelRules;
import org.sitong.validation.internal.rules.code.CodeRules;
import org.sitong.validation.internal.rules.combined.CombinedRules;
import org.sitong.validation.internal.rules.complete.CompletenessRule;
import org.sitong.validation.internal.rules.condition.ConditionRules;
import org.sitong.validation.internal.rules.contact.ContactRules;
import org.sitong.validation.internal.rules.derivation.DerivationRules;
import org.sitong.validation.internal.rules.evolution.EvolutionRules;
import org.sitong.validation.internal.rules.fee.FeeRules;
import org.sitong.validation.internal.rules.lifecycle.LifecycleRules;
import org.sitong.validation.internal.rules.material.MaterialRules;
import org.sitong.validation.internal.rules.pack.PackRules;
import org.sitong.validation.internal.rules.process.ProcessRules;
import org.sitong.validation.internal.rules.proof.ProofRules;
import org.sitong.validation.internal.rules.reference.ReferenceRules;
import org.sitong.validation.internal.rules.result.ResultRules;
import org.sitong.validation.internal.rules.situation.SituationRules;
import org.sitong.validation.internal.rules.text.TextRules;
import org.sitong.validation.internal.rules.time.TimeRules;
import org.sitong.validation.internal.rules.waiver.WaiverRules;
import org.sitong.validation.rule.Rule;

/** The rules of the SDK, group by group. */
final class BuiltInRules {

    private BuiltInRules() {}

    static List<Rule> list() {
        List<Rule> rules = new ArrayList<>(CompletenessRule.standard());
        rules.addAll(AudienceRules.list());
        rules.addAll(AuthorityRules.list());
        rules.addAll(BasisRules.list());
        rules.addAll(ChannelRules.list());
        rules.addAll(CodeRules.list());
        rules.addAll(CombinedRules.list());
        rules.addAll(ConditionRules.list());
        rules.addAll(ContactRules.list());
        rules.addAll(DerivationRules.list());
        rules.addAll(EvolutionRules.list());
        rules.addAll(FeeRules.list());
        rules.addAll(LifecycleRules.list());
        rules.addAll(MaterialRules.list());
        rules.addAll(ProcessRules.list());
        rules.addAll(ProofRules.list());
        rules.addAll(PackRules.list());
        rules.addAll(ReferenceRules.list());
        rules.addAll(ResultRules.list());
        rules.addAll(SituationRules.list());
        rules.addAll(TextRules.list());
        rules.addAll(TimeRules.list());
        rules.addAll(WaiverRules.list());
        return rules;
    }
}
