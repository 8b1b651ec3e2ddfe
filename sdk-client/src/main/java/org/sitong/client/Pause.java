package org.sitong.client;

import java.time.Duration;

/** Waits. Tests supply one that does not. Implementations are thread-safe. */
@FunctionalInterface
public interface Pause {

    /**
     * Waits by sleeping.
     *
     * @return the pause that programs use
     */
    static Pause sleeping() {
        return duration -> Thread.sleep(duration.toMillis());
    }

    /**
     * Waits.
     *
     * @param duration how long
     * @throws InterruptedException when the thread is interrupted while it waits
     */
    void pause(Duration duration) throws InterruptedException;
}
