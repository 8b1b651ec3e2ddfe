package org.sitong.validation.report;

import java.util.List;
import java.util.Locale;
import org.sitong.Severity;
import org.sitong.validation.Texts;
import org.sitong.validation.internal.page.PageWords;

/** What reports say of themselves, in one language. */
final class Words extends PageWords {

    static final Texts TEXTS = Texts.load(Words.class::getResourceAsStream, "report");

    private static final List<Words> ALL = List.of(new Words(Locale.SIMPLIFIED_CHINESE), new Words(Locale.ENGLISH));

    Words(Locale locale) {
        super(TEXTS, locale);
    }

    /** Both languages, Chinese first. */
    static List<Words> all() {
        return ALL;
    }

    String severity(Severity severity) {
        return say("severity." + severity.token());
    }
}
