package org.sitong.validation.internal.rules.material;

import java.util.List;
import java.util.function.BiConsumer;
import org.apache.commons.lang3.StringUtils;
import org.sitong.item.ItemMaterial;
import org.sitong.json.JsonPointer;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.rule.DocumentContext;

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

    /** Sees one material. */
    interface Visitor {
        void visit(JsonPointer place, ItemMaterial material);
    }

    /** All materials, parts included. */
    static void each(DocumentContext document, Visitor visitor) {
        lists(ItemParts.materials(document.definition()), (place, materials) -> {
            for (int i = 0; i < materials.size(); i++) {
                visitor.visit(place.child(i), materials.get(i));
            }
        });
    }

    /** The materials that are demanded: neither they nor what they are part of is said not to be. */
    static void demanded(DocumentContext document, Visitor visitor) {
        demanded(MATERIALS, ItemParts.materials(document.definition()), visitor);
    }

    private static void demanded(JsonPointer place, List<ItemMaterial> materials, Visitor visitor) {
        for (int i = 0; i < materials.size(); i++) {
            ItemMaterial material = materials.get(i);
            if (material.notDemanded() == null) {
                visitor.visit(place.child(i), material);
                demanded(place.child(i).child("parts"), material.parts(), visitor);
            }
        }
    }

    /** What a clerk would call it: its name, else the standard material's code. */
    static String shown(ItemMaterial material) {
        String name = name(material);
        return name.isEmpty()
                ? StringUtils.defaultString(material.standardMaterial())
                : StringUtils.abbreviate(name, 60);
    }

    static String name(ItemMaterial material) {
        return StringUtils.stripToEmpty(material.name());
    }
}
