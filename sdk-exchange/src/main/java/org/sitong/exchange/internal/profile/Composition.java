package org.sitong.exchange.internal.profile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.value.Texts;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

/**
 * How a column gets a text where no target gives it one: the parts of an element one after another. It is written only and
 * says less than the element does.
 *
 * @param of the element, a list or an object
 * @param with texts with names of members in braces, of which each part takes the first that it can fill in
 * @param join what stands between the parts
 */
public record Composition(ElementPath of, List<TextTemplate> with, String join) {

    /** Copies the list. */
    public Composition {
        with = List.copyOf(with);
    }

    /** The text for some parts; {@code null} where there is none, or a part fills in no text. */
    public @Nullable String text(List<JsonValue> parts) {
        List<String> texts = new ArrayList<>();
        for (JsonValue part : parts) {
            String text = text(part);
            if (text == null) {
                return null;
            }
            texts.add(text);
        }
        return texts.isEmpty() ? null : String.join(join, texts);
    }

    private @Nullable String text(JsonValue part) {
        for (TextTemplate template : with) {
            String text = template.fill(name -> Texts.of(part.at(JsonPointer.ROOT.child(name))));
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
