package org.sitong.validation.internal.rules.text;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.sitong.Severity;
import org.sitong.json.JsonPatch;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.Element;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PlacedText;
import org.sitong.validation.rule.RuleCard;

/**
 * Several values in one text, joined by the sign that the exchange tables join them with: in a definition each is an entry of
 * its own. A list is taken apart; where the element holds one value only, a person has to choose.
 */
final class JoinedValues extends StandardRule {

    private static final Pattern JOINED = Pattern.compile("[^\\s^]\\s*\\^\\s*[^\\s^]");
    /** Digits on both sides are a power, but in codes. */
    private static final Pattern POWER = Pattern.compile("[0-9]\\s*\\^\\s*[0-9]");

    private static final Pattern SIGN = Pattern.compile("\\s*\\^\\s*");

    JoinedValues() {
        super(RuleCard.builder()
                .id("text.joined-values")
                .severity(Severity.WARNING)
                .basisEntry(new Basis("政务服务事项交换表", "多值字段以^分隔"))
                .covered("P05")
                .fixable(true)
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Kind kind = document.definition().kind();
        for (PlacedText text : document.texts()) {
            TextClass type = TextClasses.of(kind, text);
            boolean isOneThing = type == TextClass.NAME || type == TextClass.ITEM_NAME || type == TextClass.CODE;
            Element element = isOneThing && isJoined(text.text(), type) ? TextClasses.element(kind, text) : null;
            if (element != null) {
                Observation said = Observation.at(text.place())
                        .with("element", element.title())
                        .with("name", element.name())
                        .with("written", StringUtils.abbreviate(text.text(), 60));
                document.report(element.list() ? said.repairedBy(apart(text).toValue()) : said);
            }
        }
    }

    private static boolean isJoined(String text, TextClass type) {
        return JOINED.matcher(text).find()
                && (type == TextClass.CODE || !POWER.matcher(text).find());
    }

    /** Each value at its place, the last first, so that those before stay where they are. */
    private static JsonPatch apart(PlacedText text) {
        List<String> values = List.of(SIGN.split(text.text().strip()));
        JsonPointer place = text.place();
        JsonPatch patch =
                JsonPatch.EMPTY.test(place, JsonValue.of(text.text())).replace(place, JsonValue.of(values.get(0)));
        JsonPointer next = next(place);
        for (int i = values.size() - 1; i > 0; i--) {
            patch = patch.add(next, JsonValue.of(values.get(i)));
        }
        return patch;
    }

    private static JsonPointer next(JsonPointer place) {
        JsonPointer list = place.parent();
        if (list == null) {
            throw new IllegalArgumentException("No list holds " + place);
        }
        return list.child(JsonPointer.index(place.last()) + 1);
    }
}
