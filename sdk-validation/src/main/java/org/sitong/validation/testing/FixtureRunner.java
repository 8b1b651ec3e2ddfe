package org.sitong.validation.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitong.catalog.Catalog;
import org.sitong.catalog.DefinitionSource;
import org.sitong.catalog.LocatedDefinition;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentStream;
import org.sitong.document.ReadResult;
import org.sitong.document.SourceRange;
import org.sitong.item.Definition;
import org.sitong.validation.Finding;
import org.sitong.validation.Input;
import org.sitong.validation.Origin;
import org.sitong.validation.Report;
import org.sitong.validation.RuleBook;
import org.sitong.validation.RuleCount;
import org.sitong.validation.RuleExample;
import org.sitong.validation.Validator;
import org.sitong.validation.Verdict;
import org.sitong.validation.Waivers;
import org.sitong.validation.rule.Against;
import org.sitong.validation.rule.RuleCard;

/**
 * Runs fixtures, each with its own rule alone and with what stands beside it. Immutable and thread-safe.
 *
 * <pre>{@code
 * FixtureRunner runner = FixtureRunner.builder().rules(RuleBook.standard().with(myRules)).build();
 * for (RuleExample fixture : Fixtures.in(Path.of("src/test/resources/fixtures"))) {
 *     FixtureResult result = runner.run(fixture);
 *     assertTrue(result.passed(), result.description());
 * }
 * }</pre>
 */
public final class FixtureRunner {

    /** The day as of which fixtures are judged where no other is set. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /** How a catalog beside a fixture may be written. */
    private static final List<DocumentFormat> CATALOG_FORMATS = List.of(DocumentFormat.NDJSON, DocumentFormat.YAML);

    /** The document beside a waiver list. */
    private static final String JUDGED = "judged.yaml";

    private final RuleBook rules;
    private final LocalDate date;
    private final Function<RuleExample, Stream<Input>> inputs;
    private final BiConsumer<RuleExample, Validator.Builder> prepared;

    private FixtureRunner(Builder builder) {
        this.rules = builder.rules;
        this.date = builder.date;
        this.inputs = builder.inputs;
        this.prepared = builder.prepared;
    }

    /**
     * Begins to build a runner.
     *
     * @return a builder; not thread-safe
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Runs a fixture.
     *
     * @param fixture the fixture
     * @return what came
     * @throws IllegalArgumentException when the book has no such rule, or reference data beside the fixture cannot be read
     */
    public FixtureResult run(RuleExample fixture) {
        RuleCard card = rules.find(fixture.rule());
        if (card == null) {
            throw new IllegalArgumentException("No rule for " + fixture);
        }
        Validator.Builder builder = Validator.builder().rules(rules).date(date);
        Optional<String> judged = fixture.beside(JUDGED);
        if (judged.isPresent()) {
            builder.waivers(Waivers.read(fixture.name(), fixture.bytes(fixture.name()), DocumentFormat.YAML));
        } else {
            builder.only(card.id());
        }
        catalog(fixture, "reference").ifPresent(builder::references);
        catalog(fixture, Against.BASE.token()).ifPresent(builder::base);
        catalog(fixture, Against.PREVIOUS.token()).ifPresent(builder::previous);
        prepared.accept(fixture, builder);
        Report report = builder.build().check(judged.map(FixtureRunner::judged).orElseGet(() -> inputs.apply(fixture)));
        List<Finding> findings = report.findings().stream()
                .filter(finding -> finding.rule().equals(card.id()))
                .toList();
        return FixtureResult.builder()
                .fixture(fixture)
                .actual(
                        findings.isEmpty()
                                ? List.of((judged.isPresent() ? Verdict.Outcome.PASSED : verdict(report, card.id()))
                                        .token())
                                : findings.stream()
                                        .map(finding -> line(finding, card))
                                        .toList())
                .findings(findings)
                .faults(report.summary().toolFaults())
                .build();
    }

    /**
     * Runs fixtures.
     *
     * @param fixtures the fixtures
     * @return what came of each
     */
    public List<FixtureResult> run(Collection<RuleExample> fixtures) {
        return fixtures.stream().map(this::run).toList();
    }

    private static Stream<Input> judged(String document) {
        return Stream.of(Input.of(JUDGED, document.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML));
    }

    private static Verdict.Outcome verdict(Report report, String rule) {
        RuleCount count = Objects.requireNonNull(report.summary().byRule().get(rule), rule);
        if (count.notChecked() > 0) {
            return Verdict.Outcome.NOT_CHECKED;
        }
        return count.notApplicable() > 0
                        && count.notApplicable() == report.summary().documents()
                ? Verdict.Outcome.NOT_APPLICABLE
                : Verdict.Outcome.PASSED;
    }

    private static String line(Finding finding, RuleCard card) {
        return finding.pointer() + " " + place(finding)
                + (finding.severity() == card.severity()
                        ? ""
                        : " " + finding.severity().token());
    }

    private static String place(Finding finding) {
        SourceRange range = finding.range();
        Origin origin = finding.origin();
        if (range != null) {
            return range.line() + ":" + range.column();
        }
        if (origin == null || origin.table() == null) {
            return "-";
        }
        return origin.table()
                + (origin.row() == null ? "" : ":" + origin.row())
                + (origin.column() == null ? "" : " " + origin.column());
    }

    private static Optional<Catalog> catalog(RuleExample fixture, String what) {
        List<LocatedDefinition> definitions = new ArrayList<>();
        for (DocumentFormat format : CATALOG_FORMATS) {
            String ending = what + "." + format.name().toLowerCase(Locale.ROOT);
            fixture.beside(ending).ifPresent(text -> definitions.addAll(definitions(ending, text, format)));
        }
        return definitions.isEmpty() ? Optional.empty() : Optional.of(Catalog.ofLocated(definitions));
    }

    private static List<LocatedDefinition> definitions(String name, String text, DocumentFormat format) {
        List<LocatedDefinition> definitions = new ArrayList<>();
        try (DocumentStream documents = DocumentReader.standard().stream(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), format)) {
            for (ReadResult read = documents.next(); read != null; read = documents.next()) {
                Definition definition = read.definition();
                if (definition == null || !read.problems().isEmpty()) {
                    throw new IllegalArgumentException(name + ": " + read.problems());
                }
                definitions.add(new LocatedDefinition(definition, new Beside(name, read)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return definitions;
    }

    /** A document beside a fixture. */
    private record Beside(String name, ReadResult read) implements DefinitionSource {

        @Override
        public String document() {
            return read.format() == DocumentFormat.NDJSON ? name + ":" + read.line() : name;
        }
    }

    /** Builds a runner. Not thread-safe. */
    public static final class Builder {

        private RuleBook rules = RuleBook.standard();
        private LocalDate date = DAY;
        private Function<RuleExample, Stream<Input>> inputs = RuleExample::inputs;
        private BiConsumer<RuleExample, Validator.Builder> prepared = (fixture, validator) -> {};

        private Builder() {}

        /**
         * Sets the rules; without this those of the SDK.
         *
         * @param book the rules
         * @return this builder
         */
        public Builder rules(RuleBook book) {
            rules = Objects.requireNonNull(book, "book");
            return this;
        }

        /**
         * Sets the day as of which is judged; without this {@link FixtureRunner#DAY}.
         *
         * @param day the day
         * @return this builder
         */
        public Builder date(LocalDate day) {
            date = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * Sets how a fixture becomes inputs; without this as {@link RuleExample#inputs()} says. Rows need an import here.
         *
         * @param maker makes the inputs
         * @return this builder
         */
        public Builder inputs(Function<RuleExample, Stream<Input>> maker) {
            inputs = Objects.requireNonNull(maker, "maker");
            return this;
        }

        /**
         * Sets what else a validator needs for a fixture.
         *
         * @param preparation gets each fixture with the validator that is about to be built
         * @return this builder
         */
        public Builder prepared(BiConsumer<RuleExample, Validator.Builder> preparation) {
            prepared = Objects.requireNonNull(preparation, "preparation");
            return this;
        }

        /**
         * Builds the runner.
         *
         * @return the runner
         */
        public FixtureRunner build() {
            return new FixtureRunner(this);
        }
    }
}
