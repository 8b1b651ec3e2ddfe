package org.sitong.validation.internal.change;

import org.sitong.diff.Matching;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.Element;
import org.sitong.validation.compare.MaterialNames;
import org.sitong.validation.compare.NameRecognition;
import org.sitong.validation.internal.names.Wording;

/**
 * Recognises what was only worded anew from one version to the next: names as between districts, and conditions and questions that
 * kept most of their words, though another number or a negation in them tells them apart elsewhere.
 */
final class Rewording implements Matching.Recognition {

    private static final NameRecognition NAMES = new NameRecognition(MaterialNames.PLAIN);

    @Override
    public double likeness(Element list, JsonObject older, JsonObject newer) {
        double likeness = NAMES.likeness(list, older, newer);
        return likeness > 0
                ? likeness
                : switch (list.name()) {
                    case "conditions" -> worded(older, newer, "text");
                    case "faqs" -> worded(older, newer, "question");
                    default -> 0;
                };
    }

    private static double worded(JsonObject older, JsonObject newer, String name) {
        if (!(older.get(name) instanceof JsonString one && newer.get(name) instanceof JsonString other)) {
            return 0;
        }
        double overlap = Wording.overlap(one.value(), other.value());
        return overlap < NameRecognition.ALIKE_WORDING ? 0 : overlap;
    }
}
