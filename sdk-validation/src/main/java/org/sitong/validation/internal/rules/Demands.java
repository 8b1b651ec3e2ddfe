package org.sitong.validation.internal.rules;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.item.Definition;
import org.sitong.item.ItemMaterial;
import org.sitong.item.Necessity;
import org.sitong.item.SituationCase;
import org.sitong.item.SituationRow;
import org.sitong.item.Situations;
import org.sitong.json.JsonPointer;

/** What an item demands of every applicant, with no way around it. */
public final class Demands {

    private static final JsonPointer MATERIALS = JsonPointer.ROOT.child("materials");

    private Demands() {}

    /**
     * The materials without which nobody gets the item, by their places: required, still demanded, with no alternative and no
     * commitment instead, and in every situation. Parts of a material are not looked into.
     */
    public static Map<JsonPointer, ItemMaterial> certain(Definition definition) {
        List<ItemMaterial> materials = ItemParts.materials(definition);
        Set<String> replaceable = new HashSet<>();
        materials.forEach(material -> {
            if (!material.alternatives().isEmpty() && material.id() != null) {
                replaceable.add(material.id());
            }
            replaceable.addAll(material.alternatives());
        });
        Map<JsonPointer, ItemMaterial> certain = new LinkedHashMap<>();
        for (int i = 0; i < materials.size(); i++) {
            ItemMaterial material = materials.get(i);
            boolean isReplaceable = !material.alternatives().isEmpty()
                    || material.id() != null && replaceable.contains(material.id())
                    || Boolean.TRUE.equals(material.commitmentAllowed());
            if (material.necessity() == Necessity.REQUIRED
                    && material.notDemanded() == null
                    && !isReplaceable
                    && isInEverySituation(material.id(), ItemParts.situations(definition))) {
                certain.put(MATERIALS.child(i), material);
            }
        }
        return certain;
    }

    /** Where situations choose materials, one that not all of them choose is demanded of some only. */
    private static boolean isInEverySituation(@Nullable String id, @Nullable Situations situations) {
        if (situations == null) {
            return true;
        }
        List<List<String>> chosen = situations.cases().isEmpty()
                ? situations.rows().stream().map(SituationRow::materials).toList()
                : situations.cases().stream().map(SituationCase::materials).toList();
        boolean isChoosing = chosen.stream().anyMatch(materials -> !materials.isEmpty());
        return !isChoosing || id != null && chosen.stream().allMatch(materials -> materials.contains(id));
    }
}
