package org.sitong.validation.internal.rules;

import java.util.HashMap;
import java.util.Map;

/** Values that many definitions of a run have in common, each kept once. Used by one thread. */
public final class Pool {

    private final Map<Object, Object> values = new HashMap<>();

    /** The one of all equal values that is kept. */
    @SuppressWarnings("unchecked")
    public <T> T one(T value) {
        T known = (T) values.putIfAbsent(value, value);
        return known == null ? value : known;
    }
}
