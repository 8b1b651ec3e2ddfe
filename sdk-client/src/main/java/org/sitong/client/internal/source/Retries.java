package org.sitong.client.internal.source;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.sitong.client.Pause;

/**
 * How long to wait before the next attempt: twice as long each time, somewhere between half of it and all of it, so that many
 * clients do not come back at once; or as long as the server says, within the same bound.
 */
public record Retries(
        int attempts, Duration first, Duration longest, Pause pause, RandomGenerator random, Clock clock) {

    private static final int DOUBLINGS = 30;

    /** Waits before an attempt, from the second on. */
    void before(int attempt, Optional<String> retryAfter) throws InterruptedException {
        pause.pause(retryAfter.flatMap(this::asked).orElseGet(() -> backoff(attempt)));
    }

    private Duration backoff(int attempt) {
        long doubled = first.toMillis() << Math.min(DOUBLINGS, attempt - 2);
        long most = doubled <= 0 ? longest.toMillis() : Math.min(longest.toMillis(), doubled);
        return Duration.ofMillis(most / 2 + random.nextLong(most / 2 + 1));
    }

    /** Seconds or a date (RFC 9110, section 10.2.3), within the bound. */
    private Optional<Duration> asked(String retryAfter) {
        Duration wait;
        if (retryAfter.matches("[0-9]{1,9}")) {
            wait = Duration.ofSeconds(Long.parseLong(retryAfter));
        } else {
            try {
                wait = Duration.between(
                        clock.instant(),
                        ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME)
                                .toInstant());
            } catch (DateTimeException e) {
                return Optional.empty(); // what cannot be read says nothing
            }
        }
        return Optional.of(wait.isNegative() ? Duration.ZERO : wait.compareTo(longest) > 0 ? longest : wait);
    }
}
