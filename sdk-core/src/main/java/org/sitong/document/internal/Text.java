package org.sitong.document.internal;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/**
 * What is to be said, before it is said in a language.
 *
 * @param key the text's key in {@link DocumentMessages}
 * @param arguments what stands for {@code {0}}, {@code {1}} …
 */
public record Text(String key, List<String> arguments) {

    private static final int SHOWN = 80;

    /** A text with its arguments; numbers are written plainly, long ones cut so that a message stays one. */
    public static Text of(String key, Object... arguments) {
        return new Text(key, Arrays.stream(arguments).map(Text::shown).toList());
    }

    private static String shown(Object argument) {
        return StringUtils.abbreviate(argument.toString(), "…", SHOWN);
    }
}
