package org.sitong.validation.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;

/** Texts that much of a page's data repeats, said once and then named by number. Keeps a bounded number of them. */
public final class SharedTexts {

    private static final int KEPT = 20_000;
    private static final int LONGEST_KEPT = 200;

    private final Map<String, Integer> known = new HashMap<>();
    private final List<JsonValue> fresh = new ArrayList<>();

    /** A text that others may say too: its number where it is kept, or the text. */
    public JsonValue share(@Nullable String text) {
        if (text == null || text.length() > LONGEST_KEPT) {
            return PageData.text(text);
        }
        Integer number = known.get(text);
        if (number == null && known.size() < KEPT) {
            number = known.size();
            known.put(text, number);
            fresh.add(PageData.text(text));
        }
        return number == null ? PageData.text(text) : JsonValue.of(number);
    }

    /** The texts that have come since the last time, in the order of their numbers. */
    public JsonValue take() {
        JsonValue taken = new JsonValue.JsonArray(fresh);
        fresh.clear();
        return taken;
    }
}
