package org.sitong.validation.internal.rules.process;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.sitong.Severity;
import org.sitong.diff.Names;
import org.sitong.item.ItemMaterial;
import org.sitong.item.Step;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.CatchAll;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A material is demanded, but no step of the process uses it: the applicant brings what nobody looks at. */
public final class UnusedMaterial extends StandardRule {

    private static final JsonPointer MATERIALS = JsonPointer.parse("/materials");

    private static final Basis LICENCE = Sources.licenceLaw("第三十一条");
    private static final Basis STANDARD = Sources.sitong("要求提交的材料都用于办理环节");

    /** The rule. */
    public UnusedMaterial() {
        super(RuleCard.builder()
                .id("process.unused-material")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("process.steps.inputs")
                .need("materials")
                .basisEntry(LICENCE)
                .basisEntry(STANDARD)
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Flow flow = Flow.of(document);
        if (flow == null) {
            return;
        }
        if (!flow.isWhole()) {
            document.notChecked("template", Map.of());
            return;
        }
        List<ItemMaterial> materials = ItemParts.materials(document.definition());
        Set<String> used = used(flow.steps(), materials);
        List<Basis> basis = ItemParts.isLicence(document.definition()) ? List.of(LICENCE, STANDARD) : List.of(STANDARD);
        for (int i = 0; i < materials.size(); i++) {
            ItemMaterial material = materials.get(i);
            String name = StringUtils.firstNonBlank(material.name(), material.standardMaterial(), material.id());
            if (name != null
                    && material.notDemanded() == null
                    && !CatchAll.isCatchAll(name)
                    && !isUsed(material, used)) {
                document.report(
                        Observation.at(MATERIALS.child(i)).restingOn(basis).naming("material", name));
            }
        }
    }

    /** What steps name, whatever else the same material is called, and what may stand in its place. */
    private static Set<String> used(List<Step> steps, List<ItemMaterial> materials) {
        Set<String> named = steps.stream()
                .flatMap(step -> step.inputs().stream())
                .map(Names::key)
                .collect(Collectors.toSet());
        Set<String> used = new HashSet<>(named);
        for (ItemMaterial material : materials) {
            List<String> instead =
                    material.alternatives().stream().map(Names::key).toList();
            boolean isUsed = isUsed(material, named);
            if (isUsed || instead.stream().anyMatch(named::contains)) {
                NamedThings.names(material).forEach(used::add);
            }
            if (isUsed) {
                used.addAll(instead);
            }
        }
        return used;
    }

    private static boolean isUsed(ItemMaterial material, Set<String> used) {
        return NamedThings.withParts(material).flatMap(NamedThings::names).anyMatch(used::contains);
    }
}
