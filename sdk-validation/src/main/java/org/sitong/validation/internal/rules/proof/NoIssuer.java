package org.sitong.validation.internal.rules.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.code.BasicCode;
import org.sitong.diff.Names;
import org.sitong.item.Definition;
import org.sitong.item.ItemMaterial;
import org.sitong.item.Material;
import org.sitong.item.Result;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.reference.Effective;
import org.sitong.validation.internal.reference.ItemFact;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.KnowledgeRule;
import org.sitong.validation.internal.rules.Pool;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.JudgingContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SetContext;

/** A material is said to be the result of an item that no catalog has, that is over, or that gives something else. */
public final class NoIssuer extends KnowledgeRule<List<NoIssuer.Claimed>> {

    /** So many items of one basic code are looked at for what they give. */
    private static final int MOST = 20;

    /**
     * A material and the item whose result it is said to be.
     *
     * @param place where it is said
     * @param basicCode the basic code of the item
     * @param name what the material is called; {@code null} where it has a code only
     * @param standardMaterial its code; {@code null} where it has none
     */
    record Claimed(
            JsonPointer place,
            String basicCode,
            @Nullable String name,
            @Nullable String standardMaterial) {}

    /** The rule. */
    public NoIssuer() {
        super(RuleCard.builder()
                .id("proof.no-issuer")
                .severity(Severity.WARNING)
                .phase(Phase.SET)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .kind(Kind.MATERIAL)
                .read("materials.resultOf")
                .read("resultOf")
                .basisEntry(Sources.businessEnvironment("第四十四条"))
                .build());
    }

    @Override
    public @Nullable List<Claimed> project(DocumentContext document) {
        Definition definition = document.definition();
        if (Effective.isOver(definition.lifecycle(), document.date())) {
            return null;
        }
        List<Claimed> claimed = new ArrayList<>();
        if (definition instanceof Material material) {
            for (int i = 0; i < material.resultOf().size(); i++) {
                JsonPointer place = JsonPointer.ROOT.child("resultOf").child(i);
                claimed.add(new Claimed(place, material.resultOf().get(i), material.name(), material.code()));
            }
        }
        collect(JsonPointer.ROOT.child("materials"), ItemParts.materials(definition), claimed);
        return claimed.isEmpty() ? null : List.copyOf(claimed);
    }

    private static void collect(JsonPointer place, List<ItemMaterial> materials, List<Claimed> claimed) {
        for (int i = 0; i < materials.size(); i++) {
            ItemMaterial material = materials.get(i);
            if (material.resultOf() != null) {
                claimed.add(new Claimed(
                        place.child(i).child("resultOf"),
                        material.resultOf(),
                        material.name(),
                        material.standardMaterial()));
            }
            collect(place.child(i).child("parts"), material.parts(), claimed);
        }
    }

    @Override
    protected List<Claimed> shared(List<Claimed> claimed, Pool pool) {
        return pool.one(claimed.stream().map(pool::one).toList());
    }

    @Override
    protected void check(List<Claimed> claimed, SetContext document, Knowledge knowledge, JudgingContext run) {
        for (Claimed each : claimed) {
            List<ItemFact> items = knowledge.items(each.basicCode());
            List<ItemFact> inForce =
                    items.stream().filter(item -> item.isInForce(run.date())).toList();
            String region = BasicCode.parse(each.basicCode()).region();
            if (!inForce.isEmpty()) {
                if (givesSomethingElse(inForce, each, knowledge)) {
                    report("other-result", each, document);
                }
            } else if (!items.isEmpty()) {
                report("over", each, document);
            } else if (region != null && knowledge.hasCatalog(region)) {
                report("unlisted", each, document);
            } else {
                document.notChecked("unknown", Map.of());
            }
        }
    }

    /** Whether items say what they give, and none of them gives the material. */
    private static boolean givesSomethingElse(List<ItemFact> items, Claimed claimed, Knowledge knowledge) {
        boolean isSaid = false;
        int looked = 0;
        for (ItemFact item : items) {
            if (item.kind() == Kind.BASIC_ITEM) {
                continue;
            }
            if (looked++ == MOST) {
                return false;
            }
            Definition definition = item.whole().definition();
            List<Result> results = definition == null ? List.of() : ItemParts.results(definition);
            isSaid |= results.stream().anyMatch(result -> result.standardMaterial() != null || result.name() != null);
            if (results.stream().anyMatch(result -> isSame(result, claimed, knowledge))) {
                return false;
            }
        }
        return isSaid;
    }

    private static boolean isSame(Result result, Claimed claimed, Knowledge knowledge) {
        String code = claimed.standardMaterial();
        if (code != null && code.equals(result.standardMaterial())) {
            return true;
        }
        if (result.name() == null) {
            return false;
        }
        Material material = code == null ? null : knowledge.material(code);
        return Names.same(result.name(), claimed.name())
                || material != null
                        && (Names.same(material.name(), result.name())
                                || material.aliases().stream().anyMatch(alias -> Names.same(alias, result.name())))
                || claimed.name() != null
                        && knowledge.materialsNamed(claimed.name()).stream()
                                .anyMatch(named -> Names.same(named.name(), result.name()));
    }

    private static void report(String variant, Claimed claimed, SetContext document) {
        Observation said = Observation.at(claimed.place())
                .variant(variant)
                .naming("code", claimed.basicCode())
                .with("material", String.valueOf(claimed.name() == null ? claimed.standardMaterial() : claimed.name()));
        document.report(variant.equals("other-result") ? said.graded(Severity.INFO) : said);
    }
}
