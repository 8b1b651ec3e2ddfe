package org.sitong.exchange.internal.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitong.json.JsonValue;

/** Truth values in the words of a source. */
public final class BooleanParser implements ValueParser {

    private final Set<String> yes;
    private final Set<String> no;

    /**
     * Makes a parser.
     *
     * @param yes the words for true
     * @param no the words for false
     */
    public BooleanParser(List<String> yes, List<String> no) {
        this.yes = keys(yes);
        this.no = keys(no);
    }

    private static Set<String> keys(List<String> words) {
        return words.stream().map(Texts::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Reading read(JsonValue value, Known known) {
        String text = Texts.of(value);
        String word = text == null ? "" : Texts.key(text);
        if (yes.contains(word)) {
            return Reading.of(JsonValue.of(true));
        }
        return no.contains(word) ? Reading.of(JsonValue.of(false)) : Reading.unreadable();
    }
}
