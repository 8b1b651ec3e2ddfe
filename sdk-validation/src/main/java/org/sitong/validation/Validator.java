package org.sitong.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.standard.StandardVersion;
import org.sitong.validation.internal.engine.Engine;
import org.sitong.validation.internal.engine.Environment;
import org.sitong.validation.internal.engine.Pins;
import org.sitong.validation.internal.engine.Plan;
import org.sitong.validation.internal.waiver.WaiverIndex;
import org.sitong.validation.pack.Pack;

/**
 * Judges definitions against the standard. Immutable and thread-safe: build one and share it; runs do not disturb each other.
 *
 * <pre>{@code
 * Validator validator = Validator.builder().date(LocalDate.of(2026, 11, 21)).build();
 * Report report = validator.check(Inputs.of("items.ndjson", path, DocumentReader.standard()));
 * }</pre>
 */
public final class Validator {

    private final RuleBook book;
    private final Engine engine;
    private final LocalDate date;
    private final List<Pin> pins;
    private final List<String> required;

    private Validator(RuleBook book, Engine engine, LocalDate date, List<Pin> pins, List<String> required) {
        this.book = book;
        this.engine = engine;
        this.date = date;
        this.pins = pins;
        this.required = required;
    }

    /**
     * Begins to build a validator.
     *
     * @return a builder; not thread-safe
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The rules among which this validator chooses, so that a report can say what they are about.
     *
     * @return the rules, those switched off included
     */
    public RuleBook rules() {
        return book;
    }

    /**
     * The same validator without rules over the set and over pairs, for judging one document of a set by itself, on one thread.
     *
     * @return a validator that says of a document what does not depend on others
     */
    public Validator withoutSetRules() {
        return new Validator(book, engine.withoutSetRules(), date, pins, List.of());
    }

    /**
     * Judges documents and hands findings on as they are made. Memory is bounded by the largest document, by what rules over
     * the set compare, and by what the sink keeps.
     *
     * @param inputs the documents, taken one after another; not closed
     * @param sink takes the findings
     * @return the counts
     * @throws java.io.UncheckedIOException when the inputs cannot be walked
     */
    public Summary validate(Iterator<? extends Input> inputs, FindingSink sink) {
        return engine.run(inputs, Objects.requireNonNull(sink, "sink"))
                .standard(StandardVersion.CURRENT.id())
                .date(date)
                .pins(pins)
                .required(required)
                .build();
    }

    /**
     * As {@link #validate(Iterator, FindingSink)}.
     *
     * @param inputs the documents
     * @param sink takes the findings
     * @return the counts
     */
    public Summary validate(Iterable<? extends Input> inputs, FindingSink sink) {
        return validate(inputs.iterator(), sink);
    }

    /**
     * As {@link #validate(Iterator, FindingSink)}.
     *
     * @param inputs the documents; closed at the end
     * @param sink takes the findings
     * @return the counts
     */
    public Summary validate(Stream<? extends Input> inputs, FindingSink sink) {
        try (inputs) {
            return validate(inputs.iterator(), sink);
        }
    }

    /**
     * Judges documents and collects the findings.
     *
     * @param inputs the documents
     * @return counts and findings
     */
    public Report check(Iterable<? extends Input> inputs) {
        List<Finding> findings = new ArrayList<>();
        Summary summary = validate(inputs, findings::add);
        return Report.builder().summary(summary).findings(findings).build();
    }

    /**
     * Judges documents and collects the findings.
     *
     * @param inputs the documents; closed at the end
     * @return counts and findings
     */
    public Report check(Stream<? extends Input> inputs) {
        List<Finding> findings = new ArrayList<>();
        Summary summary = validate(inputs, findings::add);
        return Report.builder().summary(summary).findings(findings).build();
    }

    /**
     * Judges documents and collects the findings.
     *
     * @param inputs the documents
     * @return counts and findings
     */
    public Report check(Input... inputs) {
        return check(Arrays.asList(inputs));
    }

    /** Builds a validator. Not thread-safe. */
    public static final class Builder {

        private final List<String> only = new ArrayList<>();
        private final List<String> skip = new ArrayList<>();
        private @Nullable RuleBook rules;
        private @Nullable LocalDate date;
        private @Nullable Catalog references;
        private @Nullable Catalog bases;
        private @Nullable Catalog previous;
        private final List<Waivers> waivers = new ArrayList<>();
        private @Nullable List<String> required;
        private FindingLimits limits = FindingLimits.DEFAULT;
        private int threads = 1;
        private boolean textFixes;

        private Builder() {}

        /**
         * Sets the rules; without this {@link RuleBook#installed()} holds.
         *
         * @param book the rules
         * @return this builder
         */
        public Builder rules(RuleBook book) {
            rules = Objects.requireNonNull(book, "book");
            return this;
        }

        /**
         * Switches on nothing but some rules; what keeps a document from being read is always said.
         *
         * @param prefixes whole parts of rule ids, such as {@code schema} or {@code time.unit-mixed}
         * @return this builder
         */
        public Builder only(String... prefixes) {
            only.addAll(Arrays.asList(prefixes));
            return this;
        }

        /**
         * Switches some rules off.
         *
         * @param prefixes whole parts of rule ids
         * @return this builder
         */
        public Builder skip(String... prefixes) {
            skip.addAll(Arrays.asList(prefixes));
            return this;
        }

        /**
         * Sets the day as of which is judged; needed.
         *
         * @param day the day
         * @return this builder
         */
        public Builder date(LocalDate day) {
            date = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * Takes the day from a clock, now.
         *
         * @param clock the clock, with its zone
         * @return this builder
         */
        public Builder date(Clock clock) {
            return date(LocalDate.now(clock));
        }

        /**
         * Gives reference data: divisions, organizations, standard materials, code lists, the upper level. Code lists are read
         * at once, the rest when a rule asks for it.
         *
         * @param catalog the references
         * @return this builder
         */
        public Builder references(Catalog catalog) {
            references = Objects.requireNonNull(catalog, "catalog");
            return this;
        }

        /**
         * Gives definitions of higher levels: implementation standards, items of higher levels, basic items. A definition is judged
         * against the one that it names as what it derives from, in the version that it names; it is looked for here, then in the
         * references, then in the run. One that names none is judged against the one here with its basic code and handling item.
         *
         * @param catalog the definitions; looked up as they are needed
         * @return this builder
         */
        public Builder base(Catalog catalog) {
            bases = Objects.requireNonNull(catalog, "catalog");
            return this;
        }

        /**
         * Gives the definitions as they were before: the previous release, or what a change was made to. A definition is judged
         * against the one of its kind and identity, of several versions the one with its version, else the newest.
         *
         * @param catalog the definitions; looked up as they are needed
         * @return this builder
         */
        public Builder previous(Catalog catalog) {
            previous = Objects.requireNonNull(catalog, "catalog");
            return this;
        }

        /**
         * Accepts findings by a list of waivers: what a waiver that holds on the day names exactly stays listed, marked, and
         * counts as waived only. What is wrong with the waivers themselves is found too, in the list. May be called for
         * several lists.
         *
         * @param list the list
         * @return this builder
         */
        public Builder waivers(Waivers list) {
            waivers.add(Objects.requireNonNull(list, "list"));
            return this;
        }

        /**
         * Demands that rules check every document: {@link Summary#uncovered()} then tells which did not.
         *
         * @param prefixes whole parts of the ids of the rules demanded; none: all rules of severity error that are on
         * @return this builder
         */
        public Builder requireCoverage(String... prefixes) {
            List<String> all = new ArrayList<>(required == null ? List.of() : required);
            all.addAll(Arrays.asList(prefixes));
            required = all;
            return this;
        }

        /**
         * Sets how many findings are handed on.
         *
         * @param most the limits
         * @return this builder
         */
        public Builder limits(FindingLimits most) {
            limits = Objects.requireNonNull(most, "most");
            return this;
        }

        /**
         * Sets whether findings tell what their fixes do to the source text, as their {@code textFix}, which takes time; without
         * this they do not.
         *
         * @param tell whether to tell it
         * @return this builder
         */
        public Builder textFixes(boolean tell) {
            textFixes = tell;
            return this;
        }

        /**
         * Sets how many documents are judged at once; findings stay in the order of the inputs.
         *
         * @param number the number of threads, from 1
         * @return this builder
         * @throws IllegalArgumentException when the number is below 1
         */
        public Builder threads(int number) {
            if (number < 1) {
                throw new IllegalArgumentException("At least one thread is needed, not " + number);
            }
            threads = number;
            return this;
        }

        /**
         * Builds the validator.
         *
         * @return the validator
         * @throws IllegalStateException when the day was not set
         * @throws IllegalArgumentException when a prefix covers no rule, or a rule is demanded that is switched off
         */
        public Validator build() {
            if (date == null) {
                throw new IllegalStateException("Validator.builder() needs date(…): rules judge as of a day");
            }
            RuleBook book = rules == null ? RuleBook.installed() : rules;
            Stream.of(only, skip, required == null ? List.<String>of() : required)
                    .flatMap(List::stream)
                    .filter(prefix -> !book.covers(prefix))
                    .findFirst()
                    .ifPresent(prefix -> {
                        throw new IllegalArgumentException("No rule id begins with '" + prefix + "'");
                    });
            Environment environment = Environment.of(date, references, book, bases, previous);
            Plan plan = new Plan(
                    book.entries(),
                    only,
                    skip,
                    environment,
                    limits,
                    new WaiverIndex(waivers, date),
                    book.local(),
                    textFixes);
            List<String> demanded = required == null ? List.of() : plan.demanded(required);
            List<Pin> pins = Stream.of(
                            Pins.of(),
                            book.packs().stream().map(Pack::pin).toList(),
                            environment.pins(),
                            waivers.stream().map(Waivers::pin).toList())
                    .flatMap(List::stream)
                    .toList();
            return new Validator(book, new Engine(plan, threads), date, pins, demanded);
        }
    }
}
