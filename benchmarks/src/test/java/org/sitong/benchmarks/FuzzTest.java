package org.sitong.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitong.benchmarks.fuzz.Corpus;
import org.sitong.benchmarks.fuzz.FuzzRun;
import org.sitong.benchmarks.fuzz.FuzzTarget;
import org.sitong.benchmarks.fuzz.Targets;

/** A first stretch of the inputs that {@link Fuzz} goes on with, and every input that ever failed. */
class FuzzTest {

    private static final Path EXAMPLES = Path.of("..", "examples", "catalog");
    private static final Path SEEDS = Path.of("src", "test", "resources", "fuzz-seeds");
    private static final int INPUTS = 600;

    static List<String> targets() throws IOException {
        return Targets.of(Corpus.of(EXAMPLES)).stream().map(FuzzTarget::name).toList();
    }

    private static FuzzTarget target(String name) throws IOException {
        return Targets.of(Corpus.of(EXAMPLES)).stream()
                .filter(target -> target.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void nothingFails(String name) throws IOException {
        List<String> told = new ArrayList<>();
        FuzzRun run = new FuzzRun(List.of(target(name)), 20261122, null, told::add);
        run.run(0, () -> run.count() < INPUTS);
        assertThat(told).isEmpty();
        assertThat(run.failed()).isZero();
        assertThat(run.count()).isEqualTo(INPUTS);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void whatFailedOnceNeverFailsAgain(String name) throws Exception {
        Path folder = SEEDS.resolve(name);
        if (!Files.isDirectory(folder)) {
            return;
        }
        FuzzTarget target = target(name);
        try (Stream<Path> seeds = Files.list(folder)) {
            for (Path seed : seeds.sorted().toList()) {
                target.check(Files.readAllBytes(seed));
            }
        }
    }

    /** The same seed makes the same inputs, and a fault is seen and told. */
    @Test
    void aFaultIsToldOnceOfEachKind() throws IOException {
        List<String> told = new ArrayList<>();
        FuzzTarget broken = new FuzzTarget() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public int share() {
                return 1;
            }

            @Override
            public byte[] input(Random random) {
                return new byte[] {(byte) random.nextInt()};
            }

            @Override
            public void check(byte[] input) {
                throw new IllegalStateException("always");
            }
        };
        FuzzRun run = new FuzzRun(List.of(broken), 1, null, told::add);
        run.run(0, () -> run.count() < 5);
        assertThat(run.failed()).isEqualTo(5);
        assertThat(told.get(0)).contains("FAILED broken input 0 of seed 1", "always");
        assertThat(told).filteredOn(line -> line.startsWith("FAILED")).hasSize(1);
    }
}
