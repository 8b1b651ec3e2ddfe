package org.sitong.benchmarks.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitong.catalog.Catalog;
import org.sitong.internal.DataTable;
import org.sitong.json.JsonPointer;
import org.sitong.validation.Finding;
import org.sitong.validation.RuleBook;
import org.sitong.validation.Validator;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;

/**
 * Makes mutants of clean documents and judges them: each must be caught by the rule meant for it, and by no other but those
 * that the table of relations names with a reason. Not thread-safe.
 */
public final class Mutations {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String RELATED = "related.tsv";
    private static final String SURVIVORS = "survivors.tsv";
    private static final String ANY = "*";

    private final List<CleanDocument> documents;
    private final Validator validator;
    private final Map<String, Set<String>> before = new HashMap<>();
    private final Map<String, Set<String>> related = new HashMap<>();
    private final Set<String> mayLive = new HashSet<>();
    private final Set<String> overPairs;

    /** What came of mutants. Lists hold the first of each sort. */
    public static final class Result {

        private static final int SHOWN = 5;

        /** Mutants made and caught, by rule. */
        public final Map<String, int[]> byRule = new TreeMap<>();

        /** Mutants that nobody may let live, and that lived: by rule, the first ones. */
        public final Map<String, List<String>> survivors = new TreeMap<>();

        /** Mutants that may live, by rule. */
        public final Map<String, Integer> known = new TreeMap<>();

        /** What unrelated rules said, by the rule meant and the rule that spoke, the first mutants. */
        public final Map<String, List<String>> unrelated = new TreeMap<>();

        /** What other rules said that the table of relations allows, by the rule meant and the rule that spoke. */
        public final Map<String, Integer> explained = new TreeMap<>();

        private void count(Mutant mutant, boolean caught) {
            int[] counts = byRule.computeIfAbsent(mutant.rule(), rule -> new int[2]);
            counts[0]++;
            counts[1] += caught ? 1 : 0;
        }

        private static void show(Map<String, List<String>> where, String key, String what) {
            List<String> shown = where.computeIfAbsent(key, k -> new ArrayList<>());
            if (shown.size() < SHOWN) {
                shown.add(what);
            }
        }

        /** How many mutants were made. */
        public int made() {
            return byRule.values().stream().mapToInt(counts -> counts[0]).sum();
        }

        /** How many were caught. */
        public int caught() {
            return byRule.values().stream().mapToInt(counts -> counts[1]).sum();
        }
    }

    /** Mutations of these documents, judged with them as references. */
    public Mutations(List<CleanDocument> documents) {
        this.documents = List.copyOf(documents);
        this.validator = Validator.builder()
                .rules(RuleBook.standard())
                .date(DAY)
                .references(Catalog.of(
                        documents.stream().map(CleanDocument::definition).toList()))
                .build();
        this.overPairs = RuleBook.standard().cards().stream()
                .filter(card -> card.phase() == Phase.PAIR)
                .map(RuleCard::id)
                .collect(Collectors.toSet());
        for (List<String> row : DataTable.read(Mutations.class.getResourceAsStream(RELATED), RELATED, 3)) {
            related.computeIfAbsent(row.get(0), rule -> new HashSet<>()).add(row.get(1));
        }
        for (List<String> row : DataTable.read(Mutations.class.getResourceAsStream(SURVIVORS), SURVIVORS, 3)) {
            mayLive.add(row.get(0) + " " + row.get(1));
        }
    }

    /** One of equal parts of the documents, counted from 0. */
    public List<CleanDocument> part(int part, int parts) {
        return IntStream.range(0, documents.size())
                .filter(i -> i % parts == part)
                .mapToObj(documents::get)
                .toList();
    }

    /** All mutants that break the shape. */
    public static Stream<Mutant> ofShape(List<CleanDocument> documents) {
        return documents.stream().flatMap(document -> SchemaMutations.of(document).stream());
    }

    /** All mutants that lack something. */
    public static Stream<Mutant> ofCompleteness(List<CleanDocument> documents) {
        return documents.stream().flatMap(document -> CompletenessMutations.of(document).stream());
    }

    /** All mutants of the table. */
    public static Stream<Mutant> ofTable(List<CleanDocument> documents) {
        return documents.stream().flatMap(document -> TableMutations.of(document).stream());
    }

    /** Some of them, the same each time for a seed; all rules among them. */
    public static List<Mutant> sample(Collection<Mutant> mutants, long seed, int perRule) {
        Map<String, List<Mutant>> byRule =
                mutants.stream().collect(Collectors.groupingBy(Mutant::rule, TreeMap::new, Collectors.toList()));
        Random random = new Random(seed);
        return byRule.values().stream()
                .flatMap(all -> {
                    Collections.shuffle(all, random);
                    return all.stream().limit(perRule);
                })
                .toList();
    }

    /** The rules over definitions that the table has no way for. */
    public static List<String> rulesWithoutMutation() {
        Set<String> made = new TreeSet<>(TableMutations.rules());
        return RuleBook.standard().cards().stream()
                .filter(card -> !Set.of("document", "exchange", "schema", "complete", "waiver", "pack")
                        .contains(card.group()))
                .map(RuleCard::id)
                .filter(id -> !made.contains(id) && !id.equals("material.missing"))
                .toList();
    }

    /** Judges mutants. */
    public Result judge(Stream<Mutant> mutants) {
        Result result = new Result();
        mutants.forEach(mutant -> judge(mutant, result));
        return result;
    }

    private void judge(Mutant mutant, Result result) {
        List<Finding> found = validator
                .check(
                        mutant.beside()
                                ? List.of(
                                        CleanDocument.input(
                                                "original", mutant.document().value()),
                                        CleanDocument.input("mutant", mutant.value()))
                                : List.of(CleanDocument.input("mutant", mutant.value())))
                .findings();
        boolean caught = found.stream().anyMatch(finding -> finding.rule().equals(mutant.rule()));
        String element = element(mutant.place());
        if (!caught
                && (mayLive.contains(mutant.rule() + " " + element) || mayLive.contains(mutant.rule() + " " + ANY))) {
            result.known.merge(mutant.rule(), 1, Integer::sum);
            return;
        }
        result.count(mutant, caught);
        if (!caught) {
            Result.show(
                    result.survivors,
                    mutant.rule() + " " + element,
                    mutant.description() + " -> "
                            + found.stream().map(Finding::rule).distinct().toList());
        }
        Set<String> old = before(mutant.document());
        found.stream()
                .filter(finding -> !finding.rule().equals(mutant.rule()) && !old.contains(key(finding)))
                .filter(finding -> !isSameShape(mutant, finding))
                .filter(finding -> !isTheChangeItself(mutant, finding))
                .forEach(finding -> {
                    String pair = mutant.rule() + " -> " + finding.rule();
                    if (isRelated(mutant, finding)) {
                        result.explained.merge(pair, 1, Integer::sum);
                    } else {
                        Result.show(result.unrelated, pair, mutant.description() + " -> " + finding.pointer());
                    }
                });
    }

    private static boolean isSameShape(Mutant mutant, Finding finding) {
        return finding.rule().startsWith("schema.")
                && mutant.rule().startsWith("schema.")
                && (finding.pointer().covers(mutant.place()) || mutant.place().covers(finding.pointer()));
    }

    /** A clean document agrees with what it derives from: where a mutant differs from the clean one, it differs from that, too. */
    private boolean isTheChangeItself(Mutant mutant, Finding finding) {
        return overPairs.contains(finding.rule())
                && !Objects.equals(
                        mutant.document().value().at(finding.pointer()),
                        mutant.value().at(finding.pointer()));
    }

    private boolean isRelated(Mutant mutant, Finding finding) {
        String group = mutant.rule().substring(0, mutant.rule().indexOf('.')) + ".*";
        return Stream.of(mutant.rule(), group, ANY)
                .anyMatch(rule -> related.getOrDefault(rule, Set.of()).contains(finding.rule()));
    }

    private Set<String> before(CleanDocument document) {
        return before.computeIfAbsent(
                document.name(),
                name -> validator.check(CleanDocument.input("original", document.value())).findings().stream()
                        .map(Mutations::key)
                        .collect(Collectors.toSet()));
    }

    private static String key(Finding finding) {
        return finding.rule() + " " + finding.pointer();
    }

    /** The element at a place. */
    static String element(JsonPointer place) {
        return place.tokens().stream()
                .filter(token -> !token.matches("[0-9]+|-"))
                .collect(Collectors.joining("."));
    }
}
