package org.sitong.code;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.internal.Messages;

/** The texts of this package. */
final class CodeMessages {

    private static final Messages TEXTS = Messages.load(CodeMessages.class::getResourceAsStream, "codes");

    private CodeMessages() {}

    static String text(Locale locale, String key, List<String> arguments) {
        return TEXTS.text(locale, key, arguments);
    }

    static Set<String> keys() {
        return TEXTS.keys(Locale.ROOT);
    }

    static @Nullable String find(Locale locale, String key) {
        return TEXTS.find(locale, key);
    }
}
