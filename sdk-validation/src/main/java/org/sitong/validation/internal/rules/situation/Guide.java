package org.sitong.validation.internal.rules.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sitong.item.ItemMaterial;
import org.sitong.item.SituationCase;
import org.sitong.item.SituationRow;
import org.sitong.item.Situations;
import org.sitong.json.JsonPointer;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.rule.DocumentContext;

/** What one situation of an item selects: a flat case or a row of the decision table. */
record Guide(JsonPointer place, boolean isRow, List<String> materials, List<String> steps, List<String> fees) {

    /** All situations of an item. */
    static List<Guide> of(DocumentContext document) {
        Situations situations = ItemParts.situations(document.definition());
        List<Guide> guides = new ArrayList<>();
        if (situations == null) {
            return guides;
        }
        JsonPointer cases = JsonPointer.parse("/situations/cases");
        for (int i = 0; i < situations.cases().size(); i++) {
            SituationCase each = situations.cases().get(i);
            guides.add(new Guide(cases.child(i), false, each.materials(), each.steps(), each.fees()));
        }
        JsonPointer rows = JsonPointer.parse("/situations/rows");
        for (int i = 0; i < situations.rows().size(); i++) {
            SituationRow each = situations.rows().get(i);
            guides.add(new Guide(rows.child(i), true, each.materials(), each.steps(), each.fees()));
        }
        return guides;
    }

    /** The identifiers of materials, parts included. */
    static Stream<String> ids(List<ItemMaterial> materials) {
        return materials.stream()
                .flatMap(material -> Stream.concat(Stream.ofNullable(material.id()), ids(material.parts())));
    }
}
