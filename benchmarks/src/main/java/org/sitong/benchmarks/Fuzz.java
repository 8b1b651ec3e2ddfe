package org.sitong.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.sitong.benchmarks.fuzz.Corpus;
import org.sitong.benchmarks.fuzz.FuzzRun;
import org.sitong.benchmarks.fuzz.FuzzTarget;
import org.sitong.benchmarks.fuzz.Targets;

/**
 * Feeds the SDK inputs that nobody would write, until stopped: {@code Fuzz [--seed N] [--for 10m] [--count N] [--from N] [--target
 * NAME] [--corpus FOLDER] [--out FOLDER]}. Ends with 1 when an input failed, and with 2 when one took too long.
 */
public final class Fuzz {

    private static final long LONGEST_SECONDS = 60;
    private static final long TELL_SECONDS = 30;

    private Fuzz() {}

    /**
     * Runs.
     *
     * @param args the options, each with its value
     * @throws IOException when the corpus cannot be read or a failing input not be kept
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        long seed = Long.parseLong(option(args, "--seed", Long.toString(System.nanoTime())));
        long count = Long.parseLong(option(args, "--count", Long.toString(Long.MAX_VALUE)));
        long from = Long.parseLong(option(args, "--from", "0"));
        String time = option(args, "--for", "");
        long nanos = time.isEmpty()
                ? Long.MAX_VALUE
                : Duration.parse("PT" + time.toUpperCase(Locale.ROOT)).toNanos();
        Path failures = Path.of(option(args, "--out", "fuzz-failures"));
        String only = option(args, "--target", "");
        Corpus corpus = Corpus.of(Path.of(option(args, "--corpus", "examples/catalog")));
        List<FuzzTarget> targets = Targets.of(corpus).stream()
                .filter(target -> only.isEmpty() || only.equals(target.name()))
                .toList();
        out.println("seed " + seed);
        FuzzRun run = new FuzzRun(targets, seed, failures, out::println);
        long began = System.nanoTime();
        watch(run, began, failures, out);
        run.run(from, () -> run.count() < count && System.nanoTime() - began < nanos);
        tell(run, began, out);
        System.exit(run.failed() == 0 ? 0 : 1);
    }

    private static void tell(FuzzRun run, long began, PrintStream out) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
        Runtime runtime = Runtime.getRuntime();
        out.println(
                run.count() + " inputs (" + run.counted() + ") in " + seconds + " s, " + run.failed() + " failed, heap "
                        + (runtime.totalMemory() >> 20) + " of at most " + (runtime.maxMemory() >> 20) + " MiB");
    }

    /** Tells from time to time how it goes, and ends all when an input hangs. */
    private static void watch(FuzzRun run, long began, Path failures, PrintStream out) {
        Thread worker = Thread.currentThread();
        Thread watch = new Thread(() -> {
            try {
                for (long second = 1; ; second++) {
                    Thread.sleep(1_000);
                    if (second % TELL_SECONDS == 0) {
                        tell(run, began, out);
                    }
                    FuzzRun.Running running = run.running();
                    if (running != null
                            && TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - running.since()) > LONGEST_SECONDS) {
                        hangs(running, worker, failures, out);
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        watch.setDaemon(true);
        watch.start();
    }

    private static void hangs(FuzzRun.Running running, Thread worker, Path failures, PrintStream out) {
        out.println("HANGS " + running.target() + " input " + running.number());
        for (StackTraceElement frame : worker.getStackTrace()) {
            out.println("    at " + frame);
        }
        try {
            Path folder = Files.createDirectories(failures.resolve(running.target()));
            out.println("    kept as " + Files.write(folder.resolve("hangs-" + running.number()), running.input()));
        } catch (IOException e) {
            out.println("    not kept: " + e);
        }
        Runtime.getRuntime().halt(2);
    }

    private static String option(String[] args, String name, String otherwise) {
        for (int i = 0; i + 1 < args.length; i++) {
            if (args[i].equals(name)) {
                return args[i + 1];
            }
        }
        return otherwise;
    }
}
