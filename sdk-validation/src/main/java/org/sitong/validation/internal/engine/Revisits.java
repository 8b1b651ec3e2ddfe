package org.sitong.validation.internal.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documents that are read again; the last few are kept, since many findings point at the same place. */
final class Revisits {

    private static final int KEPT = 4;

    private final Map<Mark, Subject> last = new IdentityHashMap<>();
    private final Deque<Mark> order = new ArrayDeque<>();
    private boolean ended;

    /** The document of a mark; {@code null} where no more findings are handed on, so that nobody looks at places. */
    @Nullable
    Subject find(Mark mark) {
        return ended ? last.get(mark) : read(mark);
    }

    /** The document of a mark. */
    Subject read(Mark mark) {
        Subject known = last.get(mark);
        if (known != null) {
            return known;
        }
        Subject read = Subject.of(mark.input(), 0);
        last.put(mark, read);
        order.add(mark);
        if (order.size() > KEPT) {
            last.remove(order.remove());
        }
        return read;
    }

    /** From now on nothing is read again. */
    void end() {
        ended = true;
    }
}
