package org.sitong.validation.internal.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sitong.standard.BilingualText;
import org.sitong.validation.Texts;

/**
 * What a page says, in one language. Its texts have at least {@code html.title}, {@code html.language} (the language's own name),
 * {@code html.print} and {@code html.skip}.
 */
public class PageWords {

    private static final BilingualText TAG = new BilingualText("zh-CN", "en");
    private static final BilingualText CODE = new BilingualText("zh", "en");

    private final Texts texts;
    private final Locale locale;

    public PageWords(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** Both languages, Chinese first. */
    public static List<PageWords> of(Texts texts) {
        return List.of(new PageWords(texts, Locale.SIMPLIFIED_CHINESE), new PageWords(texts, Locale.ENGLISH));
    }

    public Locale locale() {
        return locale;
    }

    public Stream<String> keys() {
        return texts.keys(locale).stream();
    }

    /** The language's tag (BCP 47). */
    public String tag() {
        return TAG.in(locale);
    }

    /** The language's code (ISO 639). */
    public String code() {
        return CODE.in(locale);
    }

    public String say(String key) {
        return texts.phrase(key).in(locale);
    }

    public String say(String key, Map<String, ?> arguments) {
        return texts.phrase(key, arguments).in(locale);
    }

    public boolean has(String key) {
        return texts.keys(locale).contains(key);
    }
}
