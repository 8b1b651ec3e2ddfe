package org.sitong.benchmarks.fuzz;

import java.util.Arrays;
import java.util.Objects;

/** Makes a failing input smaller while it fails in the same way. */
final class Minimiser {

    private static final int ATTEMPTS = 3_000;

    private final FuzzTarget target;
    private final String failure;
    private int left = ATTEMPTS;

    private Minimiser(FuzzTarget target, Throwable failure) {
        this.target = target;
        this.failure = kind(failure);
    }

    static byte[] minimise(FuzzTarget target, byte[] input, Throwable failure) {
        return new Minimiser(target, failure).shrink(input);
    }

    private byte[] shrink(byte[] input) {
        byte[] smallest = input;
        for (int size = Math.max(1, input.length / 2); size >= 1 && left > 0; size /= 2) {
            for (int at = 0; at + size <= smallest.length && left > 0; ) {
                byte[] smaller = Bytes.joined(
                        Arrays.copyOf(smallest, at), Arrays.copyOfRange(smallest, at + size, smallest.length));
                if (failsAlike(smaller)) {
                    smallest = smaller;
                } else {
                    at += size;
                }
            }
        }
        return smallest;
    }

    private boolean failsAlike(byte[] input) {
        left--;
        try {
            target.check(input);
            return false;
        } catch (Exception | StackOverflowError e) {
            return failure.equals(kind(e));
        }
    }

    /** Failures of one kind come from one place. */
    static String kind(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String message = Objects.requireNonNullElse(failure.getMessage(), "");
        String said = failure instanceof Fault ? message.split(":", 2)[0] : "";
        return failure.getClass().getName() + said + (trace.length == 0 ? "" : trace[0]);
    }
}
