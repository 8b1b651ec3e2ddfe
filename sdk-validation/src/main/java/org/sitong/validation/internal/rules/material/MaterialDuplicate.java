package org.sitong.validation.internal.rules.material;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitong.Severity;
import org.sitong.diff.Names;
import org.sitong.item.ItemMaterial;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/**
 * The same material twice in one list: the same name, whatever its marks and widths, or the same standard material
 * under whatever names. What is told apart by its note, its copy, its issuer or its holder is not the same.
 */
public final class MaterialDuplicate extends StandardRule {

    /** What tells two papers of one standard material apart: whose it is, its number, its copy, a remark. */
    private static final Pattern PARTICULAR = Pattern.compile(
            "\\([^()]*\\)|[0-9一二三四五六七八九十]+|人|方|股东|代表|员|者|配偶|夫|妻" + "|父|母|子女|双方|单位|企业|公司|机构|原件|复印件|正本|副本|正面|反面");

    /** The rule. */
    public MaterialDuplicate() {
        super(RuleCard.builder()
                .id("material.duplicate")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("materials")
                .basisEntry(Sources.qualityCheck("材料名称在同一办理项内唯一"))
                .basisEntry(Sources.licenceLaw("第三十五条"))
                .covered("D05")
                .covered("D17")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        MaterialWalk.lists(
                ItemParts.materials(document.definition()), (place, materials) -> check(place, materials, document));
    }

    private static void check(JsonPointer place, List<ItemMaterial> materials, DocumentContext document) {
        Map<List<Object>, Integer> known = new HashMap<>();
        for (int i = 0; i < materials.size(); i++) {
            ItemMaterial material = materials.get(i);
            Integer first = null;
            for (List<Object> key : keys(material)) {
                Integer before = known.putIfAbsent(key, i);
                first = first == null ? before : first;
            }
            if (first != null) {
                document.report(Observation.at(place.child(i))
                        .naming("name", shown(material))
                        .with("first", first + 1)
                        .with("second", i + 1)
                        .related(document.place(place.child(first))));
            }
        }
    }

    private static String shown(ItemMaterial material) {
        String name = MaterialWalk.name(material);
        return name.isEmpty() ? String.valueOf(material.standardMaterial()) : name;
    }

    /** What must not come twice: the name, and the standard material with what its name tells it apart by. */
    private static List<List<Object>> keys(ItemMaterial material) {
        String name = Names.key(MaterialWalk.name(material));
        List<List<Object>> keys = new ArrayList<>();
        if (!name.isEmpty()) {
            keys.add(key(name, "", material));
        }
        if (material.standardMaterial() != null) {
            keys.add(key("=" + material.standardMaterial(), particulars(MaterialWalk.name(material)), material));
        }
        return keys;
    }

    /** The same paper of another holder, or in another copy, is another demand. */
    private static List<Object> key(String what, String particulars, ItemMaterial material) {
        return List.of(
                what,
                particulars,
                Names.key(String.valueOf(material.note())),
                String.valueOf(material.copyKind()),
                String.valueOf(material.issuer()));
    }

    private static String particulars(String name) {
        return PARTICULAR
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" "));
    }
}
