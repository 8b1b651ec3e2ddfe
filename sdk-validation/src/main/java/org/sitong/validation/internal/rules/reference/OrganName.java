package org.sitong.validation.internal.rules.reference;

import java.util.List;
import java.util.Map;
import org.sitong.Severity;
import org.sitong.diff.Names;
import org.sitong.item.Organization;
import org.sitong.json.JsonPatch;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.rule.JudgingContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SetContext;

/** An organ is called otherwise than the organization whose code is given: by a short or former name, or by that of another. */
public final class OrganName extends MentionRule {

    /** The rule. */
    public OrganName() {
        super(
                RuleCard.builder()
                        .id("reference.organ-name")
                        .severity(Severity.WARNING)
                        .phase(Phase.SET)
                        .kind(Kind.SERVICE_ITEM)
                        .kind(Kind.COMBINED_SERVICE)
                        .kind(Kind.CLAIM_LIST)
                        .read("authority.organ")
                        .read("members.organ")
                        .read("leadOrgan")
                        .read("organ")
                        .basisEntry(new Basis("GB/T 39046-2020", "表4 实施主体"))
                        .basisEntry(Sources.sitong("机构"))
                        .fixable(true)
                        .build(),
                OrganRefs::find);
    }

    @Override
    protected void check(List<Mention> mentions, SetContext document, Knowledge knowledge, JudgingContext run) {
        if (!knowledge.hasOrgans()) {
            document.notChecked("no-organs", Map.of());
            return;
        }
        for (Mention mention : mentions) {
            String code = String.valueOf(mention.code());
            List<Organization> versions = knowledge.organs(code);
            Organization current = OrganRefs.current(versions, run.date());
            String official = current == null ? null : current.name();
            if (versions.isEmpty()) {
                document.notChecked("unknown", Map.of());
            } else if (official != null && mention.name() != null && !Names.same(official, mention.name())) {
                report(mention, mention.name(), official, current, versions, document);
            }
        }
    }

    private static void report(
            Mention mention,
            String name,
            String official,
            Organization current,
            List<Organization> versions,
            SetContext document) {
        boolean isShort = Names.same(current.shortName(), name);
        boolean isFormer = versions.stream().anyMatch(version -> Names.same(version.name(), name));
        Observation said = Observation.at(mention.namePlace())
                .variant(isShort ? "short" : isFormer ? "former" : "other")
                .naming("name", name)
                .with("code", String.valueOf(mention.code()))
                .with("official", official);
        boolean isSafe = isShort || isFormer;
        document.report(
                isSafe
                        ? said.repairedBy(JsonPatch.EMPTY
                                .replace(mention.namePlace(), name, official)
                                .toValue())
                        : said);
    }
}
