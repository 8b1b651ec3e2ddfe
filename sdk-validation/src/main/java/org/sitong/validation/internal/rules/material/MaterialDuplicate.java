package org.sitong.validation.internal.rules.material;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.sitong.Severity;
import org.sitong.item.ItemMaterial;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** The same material twice in one list: the same name, whatever its marks and widths, or the same standard material. */
public final class MaterialDuplicate extends StandardRule {

    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{Z}\\s]+");

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
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < materials.size(); i++) {
            ItemMaterial material = materials.get(i);
            String key = key(material);
            Integer first = key.isEmpty() ? null : known.putIfAbsent(key, i);
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

    private static String key(ItemMaterial material) {
        String name = MARKS.matcher(Normalizer.normalize(MaterialWalk.name(material), Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return name.isEmpty() && material.standardMaterial() != null ? "=" + material.standardMaterial() : name;
    }
}
