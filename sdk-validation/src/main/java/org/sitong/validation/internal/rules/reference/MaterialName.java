package org.sitong.validation.internal.rules.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.diff.Names;
import org.sitong.item.Material;
import org.sitong.json.JsonPatch;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.internal.rules.NamedElsewhere;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.JudgingContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SetContext;

/** A material goes by an alias, or by another name than the standard material whose code it carries. */
public final class MaterialName extends MentionRule {

    private static final Set<String> PLACES = Set.of("materials", "parts", "material", "results");
    private static final String CODE = "standardMaterial";

    /** The rule. */
    public MaterialName() {
        super(
                RuleCard.builder()
                        .id("reference.material-name")
                        .severity(Severity.WARNING)
                        .phase(Phase.SET)
                        .kind(Kind.SERVICE_ITEM)
                        .kind(Kind.IMPLEMENTATION_STANDARD)
                        .kind(Kind.COMBINED_SERVICE)
                        .read("materials.name")
                        .read("results.name")
                        .read("sharedMaterials.material.name")
                        .basisEntry(Sources.sitong("标准材料"))
                        .basisEntry(new Basis("国务院办公厅关于全国互联网政务服务平台检查情况的通报", "国办函〔2017〕115号"))
                        .fixable(true)
                        .build(),
                MaterialName::find);
    }

    private static @Nullable Mention find(JsonPointer place, JsonObject object) {
        String code = Mention.text(object, CODE);
        String name = Mention.text(object, "name");
        return name == null || !PLACES.contains(Mention.name(place))
                ? null
                : new Mention(place, CODE, code, name, false);
    }

    @Override
    public @Nullable List<Mention> project(DocumentContext document) {
        List<Mention> mentions = super.project(document);
        if (mentions == null) {
            return null;
        }
        NamedElsewhere elsewhere = new NamedElsewhere(document, Names::key);
        return mentions.stream()
                .map(mention -> new Mention(
                        mention.place(),
                        mention.field(),
                        mention.code(),
                        mention.name(),
                        elsewhere.isNamed(
                                String.valueOf(mention.name()),
                                mention.namePlace().last())))
                .toList();
    }

    @Override
    protected void check(List<Mention> mentions, SetContext document, Knowledge knowledge, JudgingContext run) {
        if (!knowledge.hasMaterials()) {
            document.notChecked("no-library", Map.of());
        }
        for (Mention mention : mentions) {
            check(mention, Objects.requireNonNull(mention.name()), document, knowledge);
        }
    }

    private static void check(Mention mention, String name, SetContext document, Knowledge knowledge) {
        Material named = mention.code() == null ? null : knowledge.material(mention.code());
        if (named != null) {
            boolean isAlias = named.aliases().stream().anyMatch(alias -> Names.same(alias, name));
            report(mention, name, named, isAlias ? "alias" : "other", document);
            return;
        }
        Collection<Material> found = mention.code() == null ? knowledge.materialsNamed(name) : List.of();
        if (found.size() == 1) {
            report(mention, name, found.iterator().next(), "alias", document);
        } else if (found.stream().noneMatch(each -> Names.same(each.name(), name)) && !found.isEmpty()) {
            document.report(Observation.at(mention.namePlace())
                    .variant("ambiguous")
                    .graded(Severity.INFO)
                    .naming("name", name)
                    .with(
                            "candidates",
                            found.stream()
                                    .map(each -> String.valueOf(each.name()))
                                    .sorted()
                                    .collect(Collectors.toList())));
        }
    }

    private static void report(Mention mention, String name, Material material, String variant, SetContext document) {
        String canonical = material.name();
        if (canonical == null || Names.same(canonical, name)) {
            return;
        }
        Observation said = Observation.at(mention.namePlace())
                .variant(variant)
                .naming("name", name)
                .with("code", String.valueOf(material.code()))
                .with("canonical", canonical);
        document.report(
                variant.equals("alias") && !mention.isNamedElsewhere()
                        ? said.repairedBy(repair(mention, name, canonical))
                        : said);
    }

    private static JsonValue repair(Mention mention, String name, String canonical) {
        return JsonPatch.EMPTY.replace(mention.namePlace(), name, canonical).toValue();
    }
}
