package org.sitong.validation.internal.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which of many names are alike without holding each against each: only names of one block can be, and of these only ones that
 * have the rarest letter of the shorter one. Not thread-safe while it is filled.
 */
public final class NameBlocks {

    /**
     * Two names that are alike.
     *
     * @param one a name in normal form
     * @param other another
     * @param likeness how alike they are
     */
    public record Pair(String one, String other, double likeness) {}

    private final List<WeighedName> names = new ArrayList<>();

    /** By block: by letter: the numbers of the names that have it. */
    private final Map<String, Map<Integer, List<Integer>>> blocks = new HashMap<>();

    /** Takes a name in normal form; each once. */
    public void add(String form) {
        WeighedName name = WeighedName.of(form);
        if (name != null) {
            Map<Integer, List<Integer>> block = blocks.computeIfAbsent(name.block(), absent -> new HashMap<>());
            for (int letter : name.letters()) {
                block.computeIfAbsent(letter, absent -> new ArrayList<>(1)).add(names.size());
            }
            names.add(name);
        }
    }

    /**
     * The pairs of names that are alike.
     *
     * @param alike how alike at least
     */
    public List<Pair> pairs(double alike) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            WeighedName name = names.get(i);
            for (int j : candidates(name)) {
                WeighedName other = names.get(j);
                boolean isTurn = name.size() < other.size() || name.size() == other.size() && i < j;
                double likeness = isTurn ? name.likeness(other) : 0;
                if (likeness >= alike) {
                    pairs.add(new Pair(name.form(), other.form(), likeness));
                }
            }
        }
        return pairs;
    }

    private List<Integer> candidates(WeighedName name) {
        Map<Integer, List<Integer>> block = blocks.getOrDefault(name.block(), Map.of());
        List<Integer> fewest = List.of();
        for (int letter : name.letters()) {
            List<Integer> having = block.getOrDefault(letter, List.of());
            if (fewest.isEmpty() || having.size() < fewest.size()) {
                fewest = having;
            }
        }
        return fewest;
    }
}
