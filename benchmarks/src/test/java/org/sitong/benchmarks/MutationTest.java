package org.sitong.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitong.benchmarks.mutation.CleanDocument;
import org.sitong.benchmarks.mutation.Mutant;
import org.sitong.benchmarks.mutation.Mutations;

/** Some of the mutants that {@link Mutate} makes, of every rule: each is caught by its rule, and no unrelated one speaks. */
class MutationTest {

    private static final long SEED = 20261122;
    private static final int OF_EACH_RULE = 2;

    @Test
    void everyMutantIsCaughtByTheRuleMeantForItAndByNoUnrelatedOne() {
        List<CleanDocument> documents = CleanDocument.in(Path.of("..", "examples", "catalog"));
        List<Mutant> mutants = Stream.of(
                        Mutations.ofShape(documents), Mutations.ofCompleteness(documents), Mutations.ofTable(documents))
                .flatMap(some -> Mutations.sample(some.toList(), SEED, OF_EACH_RULE).stream())
                .toList();

        Mutations.Result result = new Mutations(documents).judge(mutants.stream());

        assertThat(result.byRule).hasSizeGreaterThan(100);
        assertThat(result.survivors).isEmpty();
        assertThat(result.unrelated).isEmpty();
    }
}
