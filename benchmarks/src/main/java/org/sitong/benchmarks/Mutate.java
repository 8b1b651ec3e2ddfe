package org.sitong.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sitong.benchmarks.mutation.CleanDocument;
import org.sitong.benchmarks.mutation.Mutations;

/**
 * Breaks every clean example in every way that the standard forbids, and tells which rules say so: {@code Mutate [FOLDER [PATTERN OF RULES]]}. Ends
 * with 1 when a mutant lived that must not, or a rule spoke that has nothing to do with it.
 */
public final class Mutate {

    private Mutate() {}

    /**
     * Runs.
     *
     * @param args the folder of clean documents, {@code examples/catalog} where it is not given, and a pattern of rules
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<CleanDocument> documents = CleanDocument.in(Path.of(args.length == 0 ? "examples/catalog" : args[0]));
        Mutations mutations = new Mutations(documents);
        Mutations.Result result =
                mutations.judge(Stream.of(mutations.ofShape(), mutations.ofCompleteness(), mutations.ofTable())
                        .flatMap(mutants -> mutants));
        out.println("| rule | mutants | caught | may live |\n|---|---:|---:|---:|");
        result.byRule.forEach((rule, counts) -> out.println("| `" + rule + "` | " + counts[0] + " | " + counts[1]
                + " | " + result.known.getOrDefault(rule, 0) + " |"));
        out.println("\n" + documents.size() + " documents, " + result.made() + " mutants, " + result.caught()
                + " caught, "
                + (result.made() - result.caught()) + " lived; "
                + result.known.values().stream().mapToInt(Integer::intValue).sum() + " may live");
        result.survivors.forEach((rule, shown) -> out.println("LIVED " + rule + "\n  " + String.join("\n  ", shown)));
        result.unrelated.forEach(
                (rules, shown) -> out.println("UNRELATED " + rules + "\n  " + String.join("\n  ", shown)));
        out.println("no way to break it in the table: " + Mutations.rulesWithoutMutation());
        System.exit(result.survivors.isEmpty() && result.unrelated.isEmpty() ? 0 : 1);
    }
}
