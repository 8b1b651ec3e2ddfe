package org.sitong.exchange.internal.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.value.Vocabulary;
import org.sitong.standard.BilingualText;

/**
 * Codes of a source whose meaning nobody has published, or that sources use differently: they are used only as far as a user
 * has set them or practice has settled them.
 *
 * @param name its name
 * @param title what the codes are for
 * @param reason why their meaning is open
 * @param list the code list that holds the meanings; {@code null} where {@code values} are all
 * @param values the meanings that can be set
 * @param proposed what the codes probably mean; used by itself only where practice has settled it
 * @param set what the user has set, or practice has settled; empty where nothing is set
 */
public record AssumptionRule(
        String name,
        BilingualText title,
        BilingualText reason,
        @Nullable String list,
        List<String> values,
        Map<String, String> proposed,
        Map<String, String> set) {

    /** Copies the collections, the maps in their order. */
    public AssumptionRule {
        values = List.copyOf(values);
        proposed = Collections.unmodifiableMap(new LinkedHashMap<>(proposed));
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
    }

    /** Whether nothing is set, so that what depends on it is not carried over. */
    public boolean open() {
        return set.isEmpty();
    }

    /** The codes as they are set. */
    Vocabulary vocabulary() {
        return new Vocabulary(set);
    }
}
