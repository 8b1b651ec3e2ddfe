package org.sitong.cli.internal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of the command line, chosen before the arguments are parsed, so that errors in them speak it too. */
public enum Language {
    CHINESE("zh-CN", Locale.SIMPLIFIED_CHINESE),
    ENGLISH("en", Locale.ENGLISH);

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    /** The language with this tag, or {@code null}. */
    public static @Nullable Language of(String tag) {
        for (Language language : values()) {
            if (language.tag.equalsIgnoreCase(tag)) {
                return language;
            }
        }
        return null;
    }

    /** The language that the arguments ask for; Chinese where they ask for none or for one that is not spoken here. */
    public static Language chosen(List<String> args) {
        String tag = Arguments.last(args, "--lang");
        Language language = tag == null ? null : of(tag);
        return language == null ? CHINESE : language;
    }
}
