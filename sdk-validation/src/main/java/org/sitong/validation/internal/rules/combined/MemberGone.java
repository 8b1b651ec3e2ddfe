package org.sitong.validation.internal.rules.combined;

import java.util.List;
import java.util.Map;
import org.sitong.Severity;
import org.sitong.code.BasicCode;
import org.sitong.item.CombinedMember;
import org.sitong.item.CombinedService;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.reference.ItemFact;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.rule.JudgingContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SetContext;

/** A member of a combined service is no item in use: it was cancelled, is suspended, or no catalog has it. */
public final class MemberGone extends CombinedRule {

    private static final int BASIC_CODE = 12;

    /** The rule. */
    public MemberGone() {
        super(RuleCard.builder()
                .id("combined.member-gone")
                .severity(Severity.WARNING)
                .phase(Phase.SET)
                .kind(Kind.COMBINED_SERVICE)
                .need("members.item")
                .basisEntry(Sources.sitong("一件事"))
                .covered("M03")
                .build());
    }

    @Override
    protected void check(CombinedService service, SetContext document, Knowledge knowledge, JudgingContext run) {
        for (int i = 0; i < service.members().size(); i++) {
            CombinedMember member = service.members().get(i);
            String code = member.item();
            if (code != null) {
                check(member, code, Members.PLACE.child(i).child("item"), document, knowledge, run);
            }
        }
    }

    private static void check(
            CombinedMember member,
            String code,
            JsonPointer place,
            SetContext document,
            Knowledge knowledge,
            JudgingContext run) {
        List<ItemFact> items = Members.items(member, knowledge);
        boolean isBasic = code.length() == BASIC_CODE;
        String region = isBasic ? BasicCode.parse(code).region() : null;
        if (!items.isEmpty()) {
            if (items.stream().noneMatch(item -> item.isInForce(run.date()))) {
                report("over", member, code, place, document);
            }
        } else if (region != null && knowledge.hasCatalog(region)) {
            report("unlisted", member, code, place, document);
        } else {
            document.notChecked("unknown", Map.of());
        }
    }

    private static void report(
            String variant, CombinedMember member, String code, JsonPointer place, SetContext document) {
        document.report(
                Observation.at(place).variant(variant).naming("code", code).with("member", Members.name(member)));
    }
}
