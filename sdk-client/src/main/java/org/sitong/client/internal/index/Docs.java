package org.sitong.client.internal.index;

import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Rising numbers of definitions, found while they are asked for; for one thread and one pass. */
public abstract class Docs {

    static final int END = Integer.MAX_VALUE;
    static final Docs NONE = range(0, 0);

    /** The first number that is at least the target and was not given before; {@link #END} where there is none. */
    abstract int advance(int target);

    /** How many there are at most. */
    abstract long cost();

    /** All numbers from one to before another. */
    static Docs range(int from, int to) {
        return new Docs() {
            @Override
            int advance(int target) {
                int next = Math.max(target, from);
                return next < to ? next : END;
            }

            @Override
            long cost() {
                return to - from;
            }
        };
    }

    /** The numbers that are in one of several. */
    static Docs anyOf(List<Docs> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Union union = new Union();
        parts.forEach(union::add);
        return union;
    }

    /** The numbers that are in all of one or more. */
    static Docs allOf(List<Docs> parts) {
        return parts.size() == 1 ? parts.get(0) : new AllOf(parts);
    }

    /** Those that pass a test. */
    Docs filter(IntPredicate test) {
        Docs all = this;
        return new Docs() {
            @Override
            int advance(int target) {
                int next = all.advance(target);
                while (next != END && !test.test(next)) {
                    next = all.advance(next + 1);
                }
                return next;
            }

            @Override
            long cost() {
                return all.cost();
            }
        };
    }

    /** The numbers as a stream. */
    public IntStream stream() {
        return StreamSupport.intStream(
                new Spliterators.AbstractIntSpliterator(
                        Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL) {
                    private int next;

                    @Override
                    public boolean tryAdvance(IntConsumer action) {
                        int found = next == END ? END : advance(next);
                        if (found == END) {
                            next = END;
                            return false;
                        }
                        next = found + 1;
                        action.accept(found);
                        return true;
                    }
                },
                false);
    }
}
