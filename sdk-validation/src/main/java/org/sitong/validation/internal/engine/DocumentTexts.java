package org.sitong.validation.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.validation.rule.PlacedText;

/** Collects the texts of a document. */
final class DocumentTexts {

    /** What the standard does not word itself, and of rule packs what is wrong on purpose or no text at all. */
    private static final Set<String> NOT_OURS =
            Set.of("provenance", "extensions", "examples", "rules.when", "rules.must");

    private final List<PlacedText> texts = new ArrayList<>();

    private DocumentTexts() {}

    static List<PlacedText> of(JsonValue document) {
        DocumentTexts collected = new DocumentTexts();
        if (document instanceof JsonObject object) {
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                collected.walk(JsonPointer.ROOT.child(member.getKey()), member.getKey(), member.getValue());
            }
        }
        return List.copyOf(collected.texts);
    }

    private void walk(JsonPointer place, String element, JsonValue value) {
        if (NOT_OURS.contains(element)) {
            return;
        }
        if (value instanceof JsonString text) {
            texts.add(new PlacedText(place, element, text.value()));
        } else if (value instanceof JsonObject object) {
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                walk(place.child(member.getKey()), element + "." + member.getKey(), member.getValue());
            }
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.values().size(); i++) {
                walk(place.child(i), element, array.values().get(i));
            }
        }
    }
}
