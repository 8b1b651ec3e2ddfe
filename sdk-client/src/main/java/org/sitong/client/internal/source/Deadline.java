package org.sitong.client.internal.source;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A moment of the monotonic clock by which something has to be done. */
record Deadline(long nanos) {

    static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    /** What is left, at most so much; 0 where nothing is. */
    long left(Duration most) {
        return Math.max(0, Math.min(nanos - System.nanoTime(), most.toNanos()));
    }

    boolean hasPassed() {
        return left(Duration.ofDays(1)) == 0;
    }

    static TimeUnit unit() {
        return TimeUnit.NANOSECONDS;
    }
}
