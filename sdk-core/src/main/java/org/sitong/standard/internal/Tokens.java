package org.sitong.standard.internal;

import org.sitong.json.JsonToken;

/** Finds the value of a closed list by its token in the standard's own files. */
public final class Tokens {

    private Tokens() {}

    /**
     * Finds a value.
     *
     * @param type the closed list
     * @param token the token
     * @param <E> the closed list
     * @return the value
     * @throws IllegalArgumentException when the list has no such value
     */
    public static <E extends Enum<E> & JsonToken> E of(Class<E> type, String token) {
        for (E value : type.getEnumConstants()) {
            if (value.token().equals(token)) {
                return value;
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no " + token);
    }
}
