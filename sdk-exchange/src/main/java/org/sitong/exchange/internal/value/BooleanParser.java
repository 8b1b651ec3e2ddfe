package org.sitong.exchange.internal.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;

/** Truth values in the words of a source. */
public final class BooleanParser implements ValueParser {

    private final Set<String> yes;
    private final Set<String> no;
    private final @Nullable String yesWord;
    private final @Nullable String noWord;

    /**
     * Makes a parser.
     *
     * @param yes the words for true; the first is the one that is written
     * @param no the words for false; the first is the one that is written
     */
    public BooleanParser(List<String> yes, List<String> no) {
        this.yes = keys(yes);
        this.no = keys(no);
        this.yesWord = yes.isEmpty() ? null : yes.get(0);
        this.noWord = no.isEmpty() ? null : no.get(0);
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

    @Override
    public @Nullable String spell(JsonValue value) {
        if (value instanceof JsonValue.JsonBoolean flag) {
            return flag.value() ? yesWord : noWord;
        }
        return null;
    }
}
