package org.sitong.client.internal.index;

import java.util.Comparator;
import java.util.List;

/** The numbers that all parts have: the rarest part leads. */
final class AllOf extends Docs {

    private final List<Docs> parts;

    AllOf(List<Docs> parts) {
        this.parts = parts.stream().sorted(Comparator.comparingLong(Docs::cost)).toList();
    }

    @Override
    int advance(int target) {
        int candidate = target;
        int agreed = 0;
        for (int i = 0; agreed < parts.size(); i = (i + 1) % parts.size()) {
            int next = parts.get(i).advance(candidate);
            if (next == END) {
                return END;
            }
            agreed = next == candidate ? agreed + 1 : 1;
            candidate = next;
        }
        return candidate;
    }

    @Override
    long cost() {
        return parts.get(0).cost();
    }
}
