package org.sitong.validation.internal.change;

import java.util.Comparator;
import org.sitong.standard.Kind;

/**
 * What tells that two definitions are the same one.
 *
 * @param kind the kind of definition
 * @param code its identity
 */
record Key(Kind kind, String code) implements Comparable<Key> {

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::kind).thenComparing(Key::code);

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }
}
