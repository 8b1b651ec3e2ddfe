package org.sitong.validation.internal.page;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;
import org.sitong.validation.internal.text.Harmless;
import org.sitong.validation.internal.text.JsonText;
import org.sitong.validation.internal.text.Members;
import org.sitong.validation.internal.text.Xml;

/** What a page's script reads: JSON in elements that are no script to a browser and that no text can end. */
public final class PageData {

    private PageData() {}

    /** Writes what the script reads first. */
    public static void about(Xml page, JsonValue data) {
        write(page, data, "id", "about");
    }

    /** Writes a piece of what the script reads then. */
    public static void chunk(Xml page, JsonValue data) {
        write(page, data, "class", "chunk");
    }

    /** Names and punctuation of JSON hold none of the characters that are escaped. */
    private static void write(Xml page, JsonValue data, String attribute, String value) {
        String json = JsonText.of(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
        page.raw("script", json, "type", "application/json", attribute, value);
    }

    /**
     * The script's words, by language and key.
     *
     * @param languages the page's words
     * @param said which keys the script says
     */
    public static JsonValue words(List<? extends PageWords> languages, Predicate<String> said) {
        Members words = new Members();
        for (PageWords language : languages) {
            Members texts = new Members();
            language.keys().filter(said).forEach(key -> texts.with(key, language.say(key)));
            words.with(language.tag(), texts.object());
        }
        return words.object();
    }

    public static JsonValue row(Stream<JsonValue> values) {
        return new JsonValue.JsonArray(values.toList());
    }

    /** Lines that stay lines, each for itself. */
    public static JsonValue lines(String text) {
        return row(text.isEmpty() ? Stream.empty() : text.lines().map(PageData::text));
    }

    public static JsonValue text(@Nullable String text) {
        return text == null ? JsonValue.NULL : JsonValue.of(Harmless.text(text));
    }
}
