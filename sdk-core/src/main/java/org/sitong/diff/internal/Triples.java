package org.sitong.diff.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Matching;
import org.sitong.json.JsonValue;
import org.sitong.standard.Element;

/** Which members of three lists are the same, and in which order they stand in the merged one. */
final class Triples {

    /** A member by its places in the lists, -1 where a list does not have it. */
    record Triple(int base, int theirs, int ours) {}

    private final List<Triple> ofTheirs = new ArrayList<>();
    private final List<Triple> ofOurs = new ArrayList<>();

    private Triples() {}

    /** Matches both with the base, then what is left of both with each other. */
    static Triples of(
            @Nullable Element list,
            List<JsonValue> base,
            List<JsonValue> theirs,
            List<JsonValue> ours,
            Matching matching) {
        Pairing toTheirs = Pairing.of(list, base, theirs, matching);
        Pairing toOurs = Pairing.of(list, base, ours, matching);
        List<Integer> newTheirs = left(toTheirs, theirs.size());
        List<Integer> newOurs = left(toOurs, ours.size());
        Pairing added = Pairing.of(
                list,
                newTheirs.stream().map(theirs::get).toList(),
                newOurs.stream().map(ours::get).toList(),
                matching);
        Map<Integer, Integer> together = new HashMap<>();
        for (int i = 0; i < newTheirs.size(); i++) {
            if (added.newer(i) >= 0) {
                together.put(newTheirs.get(i), newOurs.get(added.newer(i)));
            }
        }
        Triple[] byOurs = new Triple[ours.size()];
        Triples triples = new Triples();
        for (int i = 0; i < theirs.size(); i++) {
            int was = toTheirs.older(i);
            int own = was >= 0 ? toOurs.newer(was) : together.getOrDefault(i, -1);
            Triple triple = new Triple(was, i, own);
            triples.ofTheirs.add(triple);
            if (own >= 0) {
                byOurs[own] = triple;
            }
        }
        for (int i = 0; i < ours.size(); i++) {
            triples.ofOurs.add(byOurs[i] == null ? new Triple(toOurs.older(i), -1, i) : byOurs[i]);
        }
        return triples;
    }

    private static List<Integer> left(Pairing pairing, int size) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (pairing.older(i) < 0) {
                left.add(i);
            }
        }
        return left;
    }

    /**
     * The members that at least one side has in the order of the merged list: theirs, or ours where only we changed it; a member
     * of one side only stands behind the one before it there.
     */
    List<Triple> ordered() {
        boolean byOurs = inBaseOrder(ofTheirs) && !inBaseOrder(ofOurs);
        List<Triple> skeleton = byOurs ? ofOurs : ofTheirs;
        List<Triple> others = byOurs ? ofTheirs : ofOurs;
        Map<Triple, List<Triple>> behind = new LinkedHashMap<>();
        List<Triple> first = new ArrayList<>();
        Triple before = null;
        for (Triple other : others) {
            boolean alone = byOurs ? other.ours() < 0 : other.theirs() < 0;
            if (alone) {
                (before == null ? first : behind.computeIfAbsent(before, absent -> new ArrayList<>())).add(other);
            } else {
                before = other;
            }
        }
        List<Triple> ordered = new ArrayList<>(first);
        for (Triple triple : skeleton) {
            ordered.add(triple);
            ordered.addAll(behind.getOrDefault(triple, List.of()));
        }
        return ordered;
    }

    private static boolean inBaseOrder(List<Triple> side) {
        int last = -1;
        for (Triple triple : side) {
            if (triple.base() >= 0 && triple.theirs() >= 0 && triple.ours() >= 0) {
                if (triple.base() < last) {
                    return false;
                }
                last = triple.base();
            }
        }
        return true;
    }
}
