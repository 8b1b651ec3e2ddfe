package org.sitong.client.internal.index;

import java.nio.charset.StandardCharsets;
import org.sitong.document.Digests;

/** The keys of the index: a field and a value. Long values are shortened, with a digest in place of their end. */
final class Terms {

    private static final int LONGEST = 200;
    private static final int KEPT = 100;
    private static final char BETWEEN = '\0';

    private Terms() {}

    static String of(Field field, String value) {
        return field.letter() + shortened(value);
    }

    /** A key of two values. */
    static String of(Field field, String first, String second) {
        return of(field, first) + BETWEEN + shortened(second);
    }

    /** What the keys of two values share that have the first. */
    static String before(Field field, String first) {
        return of(field, first) + BETWEEN;
    }

    /** The first value of a key of two. */
    static String first(String term) {
        return term.substring(1, term.indexOf(BETWEEN));
    }

    /** The second value of a key of two. */
    static String second(String term) {
        return term.substring(term.indexOf(BETWEEN) + 1);
    }

    private static String shortened(String value) {
        if (value.length() <= LONGEST) {
            return value;
        }
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        return value.substring(0, KEPT) + Digests.sha256(utf8).hex();
    }

    static byte[] bytes(String term) {
        return term.getBytes(StandardCharsets.UTF_8);
    }
}
