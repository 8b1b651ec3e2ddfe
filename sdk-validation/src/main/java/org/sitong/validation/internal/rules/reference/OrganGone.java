package org.sitong.validation.internal.rules.reference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.Organization;
import org.sitong.item.Succession;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.reference.Effective;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.rule.JudgingContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SetContext;

/** A definition that holds names an organ that exists no more: merged, abolished or given another code. */
public final class OrganGone extends MentionRule {

    /** The rule. */
    public OrganGone() {
        super(
                RuleCard.builder()
                        .id("reference.organ-gone")
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
            if (versions.isEmpty()) {
                document.notChecked("unknown", Map.of());
            } else if (versions.stream().allMatch(version -> Effective.isOver(version.lifecycle(), run.date()))) {
                report(mention, versions, knowledge, run, document);
            }
        }
    }

    private static void report(
            Mention mention,
            List<Organization> versions,
            Knowledge knowledge,
            JudgingContext run,
            SetContext document) {
        List<String> successors = versions.stream()
                .flatMap(version ->
                        version.lifecycle() == null ? Stream.empty() : version.lifecycle().replacedBy().stream())
                .map(Succession::code)
                .filter(Objects::nonNull)
                .distinct()
                .map(code -> shown(code, OrganRefs.current(knowledge.organs(code), run.date())))
                .collect(Collectors.toList());
        Observation said = Observation.at(mention.codePlace())
                .variant(successors.isEmpty() ? "abolished" : "replaced")
                .naming("code", String.valueOf(mention.code()))
                .with(
                        "name",
                        versions.stream()
                                .map(Organization::name)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(""));
        document.report(successors.isEmpty() ? said : said.with("successors", successors));
    }

    private static String shown(String code, @Nullable Organization organ) {
        return organ == null ? code : organ.name() + " " + code;
    }
}
