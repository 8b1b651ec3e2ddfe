package org.sitong.validation.rehearsal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Change;
import org.sitong.item.DivisionRef;
import org.sitong.json.JsonValue;
import org.sitong.standard.Element;
import org.sitong.validation.internal.page.PageWords;
import org.sitong.validation.internal.text.ElementWords;

/** What reports on rehearsals say, in one language. */
final class RehearsalPageWords extends PageWords {

    private final ElementWords elements;

    RehearsalPageWords(Locale locale) {
        super(RehearsalWords.TEXTS, locale);
        this.elements = new ElementWords(locale);
    }

    /** Both languages, Chinese first. */
    static List<RehearsalPageWords> all() {
        return List.of(new RehearsalPageWords(Locale.SIMPLIFIED_CHINESE), new RehearsalPageWords(Locale.ENGLISH));
    }

    String place(Clash clash) {
        return elements.naming(clash.names()).place(clash.element().kind(), clash.path());
    }

    String value(Clash clash, @Nullable JsonValue value) {
        return value(elements.naming(clash.names()), clash.element(), value);
    }

    private String value(ElementWords words, Element element, @Nullable JsonValue value) {
        return value == null ? say("text.nothing") : words.value(element, value);
    }

    String change(BaseChange base) {
        return base.change() == null
                ? say(base.cancelled() ? "text.cancelled" : "text.gone")
                : change(base.change(), base.names());
    }

    String change(Change change, Map<String, String> names) {
        ElementWords words = elements.naming(names);
        return say(
                "change." + change.kind().token(),
                Map.of(
                        "place", words.place(change),
                        "from", value(words, change.element(), change.from()),
                        "to", value(words, change.element(), change.to())));
    }

    String division(DivisionRef division) {
        if (division.code() == null && division.name() == null) {
            return say("text.nowhere");
        }
        return division.name() == null
                ? String.valueOf(division.code())
                : division.code() == null ? division.name() : division.name() + " " + division.code();
    }
}
