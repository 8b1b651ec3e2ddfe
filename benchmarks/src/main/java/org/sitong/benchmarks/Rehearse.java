package org.sitong.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import org.sitong.benchmarks.districts.GeneratedDistricts;
import org.sitong.validation.Input;
import org.sitong.validation.rehearsal.Rehearsal;
import org.sitong.validation.rehearsal.RehearsalReport;

/**
 * How long a publisher's rehearsal takes: {@code Rehearse [DISTRICTS [ITEMS [THREADS]]]}, 400 districts with 500 items each where
 * nothing is said. Run it with {@code -Xmx512m} to see that memory is bounded.
 */
public final class Rehearse {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Path STANDARDS = Path.of("examples/consistency/base/v1/implementation-standards");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private Rehearse() {}

    /**
     * Runs.
     *
     * @param args how many districts, items and threads
     */
    public static void main(String[] args) {
        int districts = args.length > 0 ? Integer.parseInt(args[0]) : 400;
        int items = args.length > 1 ? Integer.parseInt(args[1]) : 500;
        int threads = args.length > 2 ? Integer.parseInt(args[2]) : 2;
        GeneratedDistricts world = new GeneratedDistricts(STANDARDS, districts, items);
        long start = System.nanoTime();
        Iterator<Input> made = world.items();
        long number = 0;
        while (made.hasNext()) {
            made.next();
            number++;
        }
        long generated = System.nanoTime();
        RehearsalReport report = Rehearsal.builder()
                .from(world.older())
                .to(world.newer())
                .date(DAY)
                .threads(threads)
                .keep(100)
                .build()
                .run(world.items(), item -> {});
        long rehearsed = System.nanoTime();
        Runtime runtime = Runtime.getRuntime();
        OUT.printf(
                "%d items: made in %.1f s, made and rehearsed in %.1f s with %d threads; heap in use %d MiB of %d%n",
                number,
                (generated - start) / 1e9,
                (rehearsed - generated) / 1e9,
                threads,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                runtime.maxMemory() >> 20);
        OUT.println(report.counts());
        OUT.printf(
                "%d of %d items break, in %d of %d districts, by %d changes%n",
                report.broken(),
                report.total(),
                report.brokenDistricts(),
                report.districts().size(),
                report.causes().size());
        report.causes()
                .forEach(cause -> OUT.println(cause.items() + " items, " + cause.districts() + " districts: "
                        + cause.change().code() + " " + cause.change().name()));
    }
}
