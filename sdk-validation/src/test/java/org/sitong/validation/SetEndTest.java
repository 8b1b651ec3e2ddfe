package org.sitong.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitong.Severity;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.item.Material;
import org.sitong.json.JsonPointer;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.JudgingContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.Rule;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleTexts;
import org.sitong.validation.rule.SetContext;
import org.sitong.validation.rule.SetEnd;
import org.sitong.validation.rule.SetJudgement;
import org.sitong.validation.rule.SetMark;
import org.sitong.validation.rule.SetRule;

/** What is said at the end of a run is placed, counted and bounded as what is said on the way. */
class SetEndTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String ID = "text.sample";
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::document).thenComparing(Finding::fingerprint);

    /** Says of every material what its aliases tell it to say. */
    private static void say(Material material, Sayings sayings) {
        for (int i = 0; i < material.aliases().size(); i++) {
            switch (material.aliases().get(i)) {
                case "warn" ->
                    sayings.report(
                            Observation.at(JsonPointer.ROOT.child("aliases").child(i)));
                case "err" -> sayings.report(Observation.at("/name").graded(Severity.ERROR));
                case "skip" -> sayings.notChecked();
                case "none" -> sayings.notApplicable();
                default -> {}
            }
        }
    }

    private interface Sayings {
        void report(Observation observation);

        void notChecked();

        void notApplicable();
    }

    private static RuleCard.RuleCardBuilder card() {
        return RuleCard.builder().id(ID).severity(Severity.WARNING);
    }

    private static Sayings of(DocumentContext document) {
        return new Sayings() {
            @Override
            public void report(Observation observation) {
                document.report(observation.with("what", "x"));
            }

            @Override
            public void notChecked() {
                document.notChecked("because", Map.of("what", "y"));
            }

            @Override
            public void notApplicable() {
                document.notApplicable();
            }
        };
    }

    private static Sayings of(SetContext document) {
        return new Sayings() {
            @Override
            public void report(Observation observation) {
                document.report(observation.with("what", "x"));
            }

            @Override
            public void notChecked() {
                document.notChecked("because", Map.of("what", "y"));
            }

            @Override
            public void notApplicable() {
                document.notApplicable();
            }
        };
    }

    private static Rule atOnce() {
        return new SampleRule(card(), document -> {
            Material material = document.as(Material.class);
            if (material != null) {
                say(material, of(document));
            }
        });
    }

    /** The same, over the set: the first half of a document's aliases is judged when it comes, or all of it at the end. */
    private record OverSet(boolean late) implements SetRule<Material> {

        @Override
        public RuleCard card() {
            return SetEndTest.card().phase(Phase.SET).build();
        }

        @Override
        public RuleTexts texts() {
            return new SampleRule(SetEndTest.card(), document -> {}).texts();
        }

        @Override
        public Material project(DocumentContext document) {
            return document.as(Material.class);
        }

        @Override
        public SetJudgement<Material> begin(JudgingContext run) {
            return new SetJudgement<>() {

                private record Seen(Material material, SetMark mark) {}

                private final List<Seen> seen = new ArrayList<>();

                @Override
                public void next(Material material, SetContext context) {
                    if (late) {
                        assertThat(context.mark()).isSameAs(context.mark());
                        seen.add(new Seen(material, context.mark()));
                    } else {
                        say(material, of(context));
                    }
                }

                @Override
                public void end(SetEnd end) {
                    for (int i = seen.size() - 1; i >= 0; i--) {
                        say(seen.get(i).material(), of(end.at(seen.get(i).mark())));
                    }
                }
            };
        }
    }

    private static Validator validator(Rule rule, FindingLimits limits, int threads) {
        return Validator.builder()
                .date(DAY)
                .rules(RuleBook.standard().with(List.of(rule)))
                .only(ID, "schema")
                .limits(limits)
                .threads(threads)
                .build();
    }

    private static String line(List<String> aliases, int number) {
        String list = String.join("\",\"", aliases);
        return "{\"kind\":\"Material\",\"standard\":\"1.0\",\"code\":\"M" + number + "\",\"name\":\"材料\",\"aliases\":["
                + (aliases.isEmpty() ? "" : "\"" + list + "\"") + "]}";
    }

    private static Stream<Input> ndjson(List<List<String>> documents) {
        String text = String.join(
                "\n",
                IntStream.range(0, documents.size())
                        .mapToObj(i -> line(documents.get(i), i))
                        .toList());
        return Inputs.of(
                "set.ndjson",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                DocumentFormat.NDJSON,
                DocumentReader.standard());
    }

    private static List<Finding> sorted(Report report) {
        return report.findings().stream().sorted(ORDER).toList();
    }

    @Property(tries = 200)
    void whatIsSaidAtTheEndCountsAsWhatIsSaidAtOnce(
            @ForAll @Size(min = 1, max = 12) List<@Size(max = 4) List<@IntRange(max = 4) Integer>> numbers,
            @ForAll @IntRange(max = 3) int perDocument,
            @ForAll @IntRange(max = 9) int inAll,
            @ForAll @IntRange(min = 1, max = 3) int threads) {
        List<String> words = List.of("warn", "err", "skip", "none", "fine");
        List<List<String>> documents = numbers.stream()
                .map(document -> document.stream().map(words::get).distinct().toList())
                .toList();
        FindingLimits limits = new FindingLimits(perDocument, inAll);
        Report expected = validator(atOnce(), limits, 1).check(ndjson(documents));
        for (boolean late : List.of(false, true)) {
            Report report = validator(new OverSet(late), limits, threads).check(ndjson(documents));
            assertThat(report.summary()).isEqualTo(expected.summary());
            assertThat(report.summary().toolFaults()).isEmpty();
            if (!late || inAll == 9 && !expected.summary().truncated()) {
                assertThat(sorted(report)).isEqualTo(sorted(expected));
            }
        }
    }

    private static final List<List<String>> SET =
            List.of(List.of("fine", "warn"), List.of("fine"), List.of("err", "warn"), List.of("none"), List.of("skip"));

    /** Whatever the documents come from, and however many threads judge them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void placesAreFoundAgainWhereverADocumentCameFrom(int threads, @TempDir Path folder) throws IOException {
        Path lines = folder.resolve("lines.ndjson");
        String text = "\uFEFF"
                + IntStream.range(0, SET.size())
                        .mapToObj(i -> line(SET.get(i), i) + "\r\n\r\n")
                        .reduce("", String::concat);
        Files.writeString(lines, text, StandardCharsets.UTF_8);
        Path yaml = folder.resolve("one.yaml");
        Files.writeString(
                yaml,
                "# 甲\nkind: Material\nstandard: \"1.0\"\ncode: M9\nname: 乙\naliases:\n  - fine\n  - warn\n",
                StandardCharsets.UTF_8);
        List<Function<Rule, Report>> runs = List.of(
                rule -> validator(rule, FindingLimits.DEFAULT, threads).check(file(lines)),
                rule -> validator(rule, FindingLimits.DEFAULT, threads).check(file(yaml)),
                rule -> validator(rule, FindingLimits.DEFAULT, threads)
                        .check(IntStream.range(0, SET.size())
                                .mapToObj(i -> Input.of(
                                        "b" + i,
                                        line(SET.get(i), i).getBytes(StandardCharsets.UTF_8),
                                        DocumentFormat.JSON))),
                rule -> validator(rule, FindingLimits.DEFAULT, threads)
                        .check(IntStream.range(0, SET.size())
                                .mapToObj(i -> Input.of(
                                        "d" + i,
                                        Material.builder()
                                                .code("M" + i)
                                                .name("材料")
                                                .aliases(SET.get(i))
                                                .build()))));
        for (Function<Rule, Report> run : runs) {
            Report expected = run.apply(atOnce());
            Report late = run.apply(new OverSet(true));
            assertThat(expected.findings()).isNotEmpty();
            assertThat(late.findings()).isEqualTo(expected.findings());
            assertThat(late.summary()).isEqualTo(expected.summary());
        }
    }

    private static Stream<Input> file(Path path) {
        try {
            return Inputs.of(path.getFileName().toString(), path, DocumentReader.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nothingIsSaidOfContext() {
        Report report = validator(new OverSet(true), FindingLimits.DEFAULT, 1)
                .check(ndjson(SET).map(Input::asContext));
        assertThat(report.findings()).isEmpty();
        assertThat(report.summary().documents()).isZero();
        assertThat(report.summary().byRule().get(ID)).isEqualTo(new RuleCount(0, 0, 0, 0));
    }

    @Test
    void aFileThatIsGoneByThenStillHasItsFinding(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("m.json");
        Files.writeString(file, line(List.of("warn"), 1), StandardCharsets.UTF_8);
        List<Input> inputs = file(file).toList();
        Path gone = folder.resolve("elsewhere.json");
        SetRule<Material> rule = new OverSet(true);
        Report report = validator(rule, FindingLimits.DEFAULT, 1)
                .check(Stream.concat(
                        inputs.stream(),
                        Stream.of(Input.of("x.json", new byte[] {'{', '}'}, DocumentFormat.JSON))
                                .peek(input -> {
                                    try {
                                        Files.move(file, gone);
                                    } catch (IOException e) {
                                        throw new UncheckedIOException(e);
                                    }
                                })));
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals(ID))
                .singleElement()
                .satisfies(finding -> assertThat(finding.document()).isEqualTo("m.json"));
        assertThat(report.summary().toolFaults()).isEmpty();
    }

    @Test
    void aRuleThatThrowsAtTheEndIsAFaultOfTheTool() {
        SetRule<Material> rule = new SetRule<>() {
            @Override
            public RuleCard card() {
                return new OverSet(true).card();
            }

            @Override
            public RuleTexts texts() {
                return new OverSet(true).texts();
            }

            @Override
            public Material project(DocumentContext document) {
                return document.as(Material.class);
            }

            @Override
            public SetJudgement<Material> begin(JudgingContext run) {
                return new SetJudgement<>() {
                    @Override
                    public void next(Material projection, SetContext context) {}

                    @Override
                    public void end(SetEnd end) {
                        throw new IllegalStateException("broken rule");
                    }
                };
            }
        };
        Report report = validator(rule, FindingLimits.DEFAULT, 1).check(ndjson(SET));
        assertThat(report.summary().toolFaults())
                .extracting(ToolFault::rule, ToolFault::document)
                .containsExactly(tuple(ID, ""));
    }
}
