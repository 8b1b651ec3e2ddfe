package org.sitong.validation.internal.rules.material;

import java.util.List;
import java.util.function.BiConsumer;
import org.apache.commons.lang3.StringUtils;
import org.sitong.item.ItemMaterial;
import org.sitong.json.JsonPointer;

/** Goes through the materials of an item, list by list, parts included. */
final class MaterialWalk {

    private static final JsonPointer MATERIALS = JsonPointer.ROOT.child("materials");

    private MaterialWalk() {}

    static void lists(List<ItemMaterial> materials, BiConsumer<JsonPointer, List<ItemMaterial>> visitor) {
        lists(MATERIALS, materials, visitor);
    }

    private static void lists(
            JsonPointer place, List<ItemMaterial> materials, BiConsumer<JsonPointer, List<ItemMaterial>> visitor) {
        visitor.accept(place, materials);
        for (int i = 0; i < materials.size(); i++) {
            List<ItemMaterial> parts = materials.get(i).parts();
            if (!parts.isEmpty()) {
                lists(place.child(i).child("parts"), parts, visitor);
            }
        }
    }

    static String name(ItemMaterial material) {
        return StringUtils.stripToEmpty(material.name());
    }
}
