package org.sitong.validation.internal.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sitong.validation.internal.pair.Match;

/** What one document is held against, found and read once for all rules, with what they worked out of the two. Not shared between threads. */
final class Opposite {

    private final Match match;
    private final @Nullable Other other;
    private final Map<Class<?>, Object> known = new HashMap<>();

    Opposite(Match match) {
        this.match = match;
        this.other = match instanceof Match.Found found ? new Other(found) : null;
    }

    Match match() {
        return match;
    }

    /** The other definition; {@code null} where none was found. */
    @Nullable
    Other other() {
        return other;
    }

    /** What was worked out before, else what is worked out now. */
    <T> T once(Class<T> type, Supplier<? extends T> make) {
        Object value = known.get(type);
        if (value == null) {
            value = make.get();
            known.put(type, value);
        }
        return type.cast(value);
    }
}
