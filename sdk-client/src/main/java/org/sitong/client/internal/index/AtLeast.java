package org.sitong.client.internal.index;

import java.util.Comparator;
import java.util.List;

/**
 * The numbers that a certain count of parts have. Whoever is in enough of them is in one at least of those that are left when all but
 * one of enough are taken away; so the rarest lead, and the others are only asked.
 */
final class AtLeast extends Docs {

    private final int enough;
    private final List<Docs> parts;
    private final List<Docs> leading;

    AtLeast(int enough, List<Docs> parts) {
        this.enough = enough;
        this.parts = parts.stream().sorted(Comparator.comparingLong(Docs::cost)).toList();
        this.leading = this.parts.subList(0, parts.size() - enough + 1);
    }

    @Override
    int advance(int target) {
        int candidate = first(target);
        while (candidate != END && !isEnough(candidate)) {
            candidate = first(candidate + 1);
        }
        return candidate;
    }

    private int first(int target) {
        int first = END;
        for (Docs part : leading) {
            first = Math.min(first, part.advance(target));
        }
        return first;
    }

    private boolean isEnough(int candidate) {
        int missing = parts.size() - enough;
        for (Docs part : parts) {
            if (part.advance(candidate) != candidate && --missing < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    long cost() {
        return leading.stream().mapToLong(Docs::cost).sum();
    }
}
