package org.sitong.document.internal;

import java.util.Arrays;
import java.util.List;

/**
 * What is to be said, before it is said in a language.
 *
 * @param key the text's key in {@link DocumentMessages}
 * @param arguments what stands for {@code {0}}, {@code {1}} …
 */
public record Text(String key, List<String> arguments) {

    /** A text with its arguments; numbers are written plainly. */
    public static Text of(String key, Object... arguments) {
        return new Text(key, Arrays.stream(arguments).map(Object::toString).toList());
    }
}
