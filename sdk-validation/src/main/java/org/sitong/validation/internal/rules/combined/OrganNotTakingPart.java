package org.sitong.validation.internal.rules.combined;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.diff.Names;
import org.sitong.item.CombinedMember;
import org.sitong.item.CombinedService;
import org.sitong.item.JointOrgan;
import org.sitong.item.OrganRef;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/**
 * The organ of a member is neither the lead organ nor a joint organ of the combined service; or a joint organ has no member. An
 * organ is known by its code, else by its name. The lead organ may have no member of its own: it answers for the whole.
 */
public final class OrganNotTakingPart extends StandardRule {

    /** The rule. */
    public OrganNotTakingPart() {
        super(RuleCard.builder()
                .id("combined.organ-not-taking-part")
                .severity(Severity.WARNING)
                .kind(Kind.COMBINED_SERVICE)
                .need("members.organ")
                .need("leadOrgan")
                .consider("jointOrgans")
                .basisEntry(new Basis("国办发〔2025〕24号", null))
                .covered("M02")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        CombinedService service = document.as(CombinedService.class);
        if (service == null || document.obstacle("jointOrgans") != null) {
            return;
        }
        Set<String> taking = new HashSet<>(keys(service.leadOrgan()));
        service.jointOrgans().forEach(organ -> taking.addAll(keys(organ)));
        Set<String> working = new HashSet<>();
        boolean areAllKnown = true;
        for (int i = 0; i < service.members().size(); i++) {
            CombinedMember member = service.members().get(i);
            List<String> keys = keys(member.organ());
            working.addAll(keys);
            areAllKnown &= !keys.isEmpty();
            if (!keys.isEmpty() && keys.stream().noneMatch(taking::contains)) {
                document.report(Observation.at(Members.PLACE.child(i).child("organ"))
                        .variant("member")
                        .naming("organ", name(member.organ()))
                        .with("member", Members.name(member)));
            }
        }
        for (int i = 0; areAllKnown && i < service.jointOrgans().size(); i++) {
            List<String> keys = keys(service.jointOrgans().get(i));
            if (!keys.isEmpty() && keys.stream().noneMatch(working::contains)) {
                document.report(Observation.at(
                                JsonPointer.ROOT.child("jointOrgans").child(i))
                        .variant("joint")
                        .graded(Severity.INFO)
                        .naming(
                                "organ",
                                String.valueOf(service.jointOrgans().get(i).name())));
            }
        }
    }

    private static String name(@Nullable OrganRef organ) {
        return organ == null ? "" : String.valueOf(organ.name() == null ? organ.creditCode() : organ.name());
    }

    private static List<String> keys(@Nullable OrganRef organ) {
        return organ == null
                ? List.of()
                : keys(organ.creditCode(), organ.organizationCode(), organ.localCode(), organ.name());
    }

    private static List<String> keys(JointOrgan organ) {
        return keys(organ.creditCode(), organ.name());
    }

    private static List<String> keys(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(text -> text != null && !text.isBlank())
                .map(Names::key)
                .toList();
    }
}
