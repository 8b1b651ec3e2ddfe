package org.sitong.benchmarks.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Feeds inputs to targets in turn. The input of a number is the same for the same seed, whatever ran before it. What fails is
 * made smaller and kept as a file, one of each kind.
 */
public final class FuzzRun {

    private final List<FuzzTarget> targets;
    private final long seed;
    private final @Nullable Path failures;
    private final Consumer<String> log;
    private final Set<String> known = new HashSet<>();
    private final long[] counts;
    private long failed;

    private volatile @Nullable Running running;

    /** An input that is being checked, for who watches over it. */
    public record Running(String target, long number, byte[] input, long since) {}

    /**
     * A run.
     *
     * @param targets what is fed
     * @param seed decides all inputs
     * @param failures the folder for inputs that fail; {@code null} to keep none
     * @param log takes what is to be told
     */
    public FuzzRun(List<FuzzTarget> targets, long seed, @Nullable Path failures, Consumer<String> log) {
        this.targets = List.copyOf(targets);
        this.seed = seed;
        this.failures = failures;
        this.log = log;
        this.counts = new long[targets.size()];
    }

    /**
     * Feeds inputs.
     *
     * @param from the number of the first input
     * @param goesOn asked before each input
     * @throws IOException when a failing input cannot be kept
     */
    public void run(long from, BooleanSupplier goesOn) throws IOException {
        for (long number = from; goesOn.getAsBoolean(); number++) {
            int index = turn(number);
            FuzzTarget target = targets.get(index);
            byte[] input = target.input(random(number));
            counts[index]++;
            running = new Running(target.name(), number, input, System.nanoTime());
            try {
                target.check(input);
            } catch (Exception | StackOverflowError | OutOfMemoryError e) {
                failed(target, number, input, e);
            }
        }
        running = null;
    }

    /** Which target an input of this number is for. */
    private int turn(long number) {
        long at = number % targets.stream().mapToInt(FuzzTarget::share).sum();
        int index = 0;
        for (; at >= targets.get(index).share(); index++) {
            at -= targets.get(index).share();
        }
        return index;
    }

    /** Numbers that are near must not make inputs that are alike. */
    private Random random(long number) {
        long mixed = (seed + number) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        return new Random(mixed ^ (mixed >>> 27));
    }

    private void failed(FuzzTarget target, long number, byte[] input, Throwable failure) throws IOException {
        failed++;
        if (!known.add(target.name() + Minimiser.kind(failure))) {
            return;
        }
        log.accept("FAILED " + target.name() + " input " + number + " of seed " + seed + ": " + failure);
        for (StackTraceElement frame :
                List.of(failure.getStackTrace()).stream().limit(12).toList()) {
            log.accept("    at " + frame);
        }
        if (failures != null) {
            byte[] smaller = failure instanceof OutOfMemoryError ? input : Minimiser.minimise(target, input, failure);
            Path folder = Files.createDirectories(failures.resolve(target.name()));
            log.accept("    kept as " + Files.write(folder.resolve(seed + "-" + number), smaller));
        }
    }

    /**
     * What is being checked now.
     *
     * @return the input; {@code null} between inputs
     */
    public @Nullable Running running() {
        return running;
    }

    /**
     * How many inputs failed.
     *
     * @return the number, all of each kind
     */
    public long failed() {
        return failed;
    }

    /**
     * How many inputs there were.
     *
     * @return the number
     */
    public long count() {
        long all = 0;
        for (long count : counts) {
            all += count;
        }
        return all;
    }

    /**
     * How many inputs each target got.
     *
     * @return one line
     */
    public String counted() {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < counts.length; i++) {
            line.append(line.isEmpty() ? "" : ", ")
                    .append(targets.get(i).name())
                    .append(' ')
                    .append(counts[i]);
        }
        return line.toString();
    }
}
