package org.sitong.validation.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sitong.Severity;
import org.sitong.standard.BilingualText;
import org.sitong.validation.Texts;

/** What reports say of themselves, in one language. */
final class Words {

    static final Texts TEXTS = Texts.load(Words.class::getResourceAsStream, "report");

    private static final BilingualText TAG = new BilingualText("zh-CN", "en");
    private static final BilingualText CODE = new BilingualText("zh", "en");
    private static final List<Words> ALL = List.of(new Words(Locale.SIMPLIFIED_CHINESE), new Words(Locale.ENGLISH));

    private final Locale locale;

    Words(Locale locale) {
        this.locale = locale;
    }

    /** Both languages, Chinese first. */
    static List<Words> all() {
        return ALL;
    }

    Locale locale() {
        return locale;
    }

    Stream<String> keys() {
        return TEXTS.keys(locale).stream();
    }

    /** The language's tag (BCP 47). */
    String tag() {
        return TAG.in(locale);
    }

    /** The language's code (ISO 639). */
    String code() {
        return CODE.in(locale);
    }

    String say(String key) {
        return TEXTS.phrase(key).in(locale);
    }

    String say(String key, Map<String, ?> arguments) {
        return TEXTS.phrase(key, arguments).in(locale);
    }

    boolean has(String key) {
        return TEXTS.keys(locale).contains(key);
    }

    String severity(Severity severity) {
        return say("severity." + severity.token());
    }
}
