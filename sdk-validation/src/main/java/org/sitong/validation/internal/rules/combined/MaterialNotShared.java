package org.sitong.validation.internal.rules.combined;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.diff.Names;
import org.sitong.item.CombinedService;
import org.sitong.item.Definition;
import org.sitong.item.ItemMaterial;
import org.sitong.item.Material;
import org.sitong.item.SharedMaterial;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.internal.rules.Demands;
import org.sitong.validation.rule.JudgingContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SetContext;

/**
 * Several members of a combined service demand the same standard material, and the shared materials do not have it, so that it
 * would be handed in once for each.
 */
public final class MaterialNotShared extends CombinedRule {

    private static final JsonPointer SHARED = JsonPointer.ROOT.child("sharedMaterials");

    /** The rule. */
    public MaterialNotShared() {
        super(RuleCard.builder()
                .id("combined.material-not-shared")
                .severity(Severity.WARNING)
                .phase(Phase.SET)
                .kind(Kind.COMBINED_SERVICE)
                .need("members.item")
                .expect("sharedMaterials")
                .basisEntry(new Basis("国务院办公厅关于加快推进“一件事一次办”打造政务服务升级版的指导意见", "国办发〔2022〕32号"))
                .basisEntry(new Basis("安阳市政务服务条例", "第二十三条"))
                .covered("D05")
                .covered("M04")
                .build());
    }

    @Override
    protected void check(CombinedService service, SetContext document, Knowledge knowledge, JudgingContext run) {
        Map<String, List<Integer>> users = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < service.members().size(); i++) {
            List<Definition> definitions = Members.definitions(service.members().get(i), knowledge, run);
            if (definitions.isEmpty()) {
                document.notChecked("member", Map.of("member", Members.name(service, i)));
            }
            Set<String> own = new HashSet<>();
            definitions.forEach(definition -> Demands.certain(definition).forEach((place, material) -> {
                String code = code(material, knowledge);
                add(code, own);
                if (code != null && material.name() != null) {
                    names.putIfAbsent(code, material.name());
                }
            }));
            for (String code : own) {
                users.computeIfAbsent(code, absent -> new ArrayList<>()).add(i);
            }
        }
        Set<String> shared = new HashSet<>();
        for (SharedMaterial each : service.sharedMaterials()) {
            if (each.material() != null) {
                add(code(each.material(), knowledge), shared);
                add("=" + Names.key(each.material().name()), shared);
            }
        }
        users.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> {
                    Material material = knowledge.material(entry.getKey());
                    String name = material == null ? names.get(entry.getKey()) : material.name();
                    if (!shared.contains(entry.getKey()) && !shared.contains("=" + Names.key(name))) {
                        report(service, entry.getKey(), name, entry.getValue(), document);
                    }
                });
    }

    private static void report(
            CombinedService service, String code, @Nullable String name, List<Integer> users, SetContext document) {
        boolean areAllRequired = users.stream()
                .allMatch(index -> Members.isRequired(service.members().get(index)));
        Observation said = Observation.at(service.sharedMaterials().isEmpty() ? JsonPointer.ROOT : SHARED)
                .missing(SHARED)
                .naming("code", code)
                .with("name", name == null ? code : name)
                .with(
                        "members",
                        users.stream()
                                .map(index -> Members.name(service, index))
                                .toList());
        document.report(areAllRequired ? said : said.graded(Severity.INFO));
    }

    private static void add(@Nullable String code, Set<String> codes) {
        if (code != null) {
            codes.add(code);
        }
    }

    /** The code of the standard material that a material is, by its code or its name. */
    private static @Nullable String code(ItemMaterial material, Knowledge knowledge) {
        if (material.standardMaterial() != null) {
            return material.standardMaterial();
        }
        List<Material> named =
                material.name() == null ? List.of() : List.copyOf(knowledge.materialsNamed(material.name()));
        return named.size() == 1 ? named.get(0).code() : null;
    }
}
