package org.sitong.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sitong.benchmarks.mutation.CleanDocument;
import org.sitong.benchmarks.mutation.Mutant;
import org.sitong.benchmarks.mutation.Mutations;

/**
 * Breaks every clean example in every way that the standard forbids, and tells which rules say so: {@code Mutate [FOLDER
 * [shape|completeness|table [PART/PARTS]]]}. Ends with 1 when a mutant lived that must not, or a rule spoke that has nothing to
 * do with it.
 */
public final class Mutate {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Mutate() {}

    /**
     * Runs.
     *
     * @param args the folder of clean documents, {@code examples/catalog} where it is not given; the kind of mutants, all where it
     *     is not given; and which part of the documents, such as {@code 1/4}
     */
    public static void main(String[] args) {
        List<CleanDocument> documents = CleanDocument.in(Path.of(args.length == 0 ? "examples/catalog" : args[0]));
        Mutations mutations = new Mutations(documents);
        String[] part = (args.length > 2 ? args[2] : "1/1").split("/");
        boolean isClean = true;
        for (String kind : args.length > 1 ? List.of(args[1]) : List.of("shape", "completeness", "table")) {
            isClean &= tell(
                    kind,
                    mutations.judge(
                            mutants(kind, mutations.part(Integer.parseInt(part[0]) - 1, Integer.parseInt(part[1])))));
        }
        OUT.println("no way to break it in the table: " + Mutations.rulesWithoutMutation());
        System.exit(isClean ? 0 : 1);
    }

    private static Stream<Mutant> mutants(String kind, List<CleanDocument> documents) {
        return switch (kind) {
            case "shape" -> Mutations.ofShape(documents);
            case "completeness" -> Mutations.ofCompleteness(documents);
            case "table" -> Mutations.ofTable(documents);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static boolean tell(String kind, Mutations.Result result) {
        OUT.println("| rule | mutants | caught | may live |\n|---|---:|---:|---:|");
        result.byRule.forEach((rule, counts) -> OUT.println("| `" + rule + "` | " + counts[0] + " | " + counts[1]
                + " | " + result.known.getOrDefault(rule, 0) + " |"));
        OUT.println("\n" + kind + ": " + result.made() + " mutants, " + result.caught() + " caught, "
                + (result.made() - result.caught()) + " lived; "
                + result.known.values().stream().mapToInt(Integer::intValue).sum() + " may live");
        result.survivors.forEach((rule, shown) -> OUT.println("LIVED " + rule + "\n  " + String.join("\n  ", shown)));
        result.unrelated.forEach(
                (rules, shown) -> OUT.println("UNRELATED " + rules + "\n  " + String.join("\n  ", shown)));
        result.explained.forEach((rules, count) -> OUT.println("related " + rules + ": " + count));
        return result.survivors.isEmpty() && result.unrelated.isEmpty();
    }
}
