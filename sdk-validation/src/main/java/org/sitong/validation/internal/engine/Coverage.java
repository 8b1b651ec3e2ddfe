package org.sitong.validation.internal.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a source can hold: an element is carried where one of the source's paths is it, lies above it or below it. The documents of
 * one import say the same, so what was worked out is kept for some sources. Thread-safe.
 */
public final class Coverage {

    private static final int SOURCES_KEPT = 64;
    private static final Map<List<String>, Coverage> KNOWN = new ConcurrentHashMap<>();

    private final Set<String> carried;
    private final Set<String> above = new HashSet<>();

    private Coverage(List<String> paths) {
        this.carried = Set.copyOf(paths);
        for (String path : paths) {
            for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
                above.add(path.substring(0, dot));
            }
        }
    }

    /** What a source that carries these paths can hold. */
    public static Coverage of(List<String> paths) {
        Coverage known = KNOWN.get(paths);
        if (known != null) {
            return known;
        }
        Coverage made = new Coverage(paths);
        if (KNOWN.size() < SOURCES_KEPT) {
            KNOWN.put(List.copyOf(paths), made);
        }
        return made;
    }

    /** Whether it can hold an element, or a part of it. */
    public boolean has(String element) {
        if (carried.contains(element) || above.contains(element)) {
            return true;
        }
        for (int dot = element.lastIndexOf('.'); dot > 0; dot = element.lastIndexOf('.', dot - 1)) {
            if (carried.contains(element.substring(0, dot))) {
                return true;
            }
        }
        return false;
    }
}
