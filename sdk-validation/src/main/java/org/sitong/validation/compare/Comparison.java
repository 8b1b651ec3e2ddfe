package org.sitong.validation.compare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.item.DivisionList;
import org.sitong.item.ServiceItem;
import org.sitong.validation.Input;
import org.sitong.validation.derivation.Policies;
import org.sitong.validation.internal.compare.Comparing;
import org.sitong.validation.internal.compare.Gathering;

/**
 * Compares what several districts say of the same items. Definitions with the same basic code (the national one where given, else
 * the local one of the same region) are a group; two of different districts in it with the same names are a pair. Each pair is held
 * against each other: what is the same, what differs, who asks more of the applicant, and whether the difference is lawful.
 *
 * <p>Definitions come one after another and are not held; those that are needed are read again. The result does not depend on the
 * order of the documents; the order of the districts decides only which of two values comes first.
 *
 * <p>An instance gathers one comparison and is not thread-safe.
 */
public final class Comparison {

    private final Gathering gathering;
    private final Comparing comparing;
    private final @Nullable AliasSuggestions suggestions;

    private Comparison(Builder builder) {
        this.suggestions = builder.suggestions;
        this.comparing = new Comparing(builder.policies, builder.materials, builder.references, builder.day);
        this.gathering =
                new Gathering(builder.split, builder.day, builder.materials, builder.divisions(), builder.learning());
    }

    /**
     * Begins a comparison.
     *
     * @return its settings
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The settings of a comparison. Not thread-safe. */
    public static final class Builder {

        private Policies policies = Policies.standard();
        private MaterialNames materials = MaterialNames.PLAIN;
        private @Nullable AliasSuggestions suggestions;
        private @Nullable Catalog references;
        private @Nullable Split split;
        private @Nullable LocalDate day;

        private Builder() {}

        /**
         * By what differences are judged; the standard's where nothing is said.
         *
         * @param policies what districts may change
         * @return this
         */
        public Builder policies(Policies policies) {
            this.policies = Objects.requireNonNull(policies, "policies");
            return this;
        }

        /**
         * By what names of materials are recognised as the same; by their normal form where nothing is said. Names that are only
         * alike are held against each other, but not taken for the same.
         *
         * @param materials tells which names mean the same
         * @return this
         */
        public Builder materials(MaterialNames materials) {
            this.materials = Objects.requireNonNull(materials, "materials");
            return this;
        }

        /**
         * What definitions are measured against: where two of one level derive from the same definition of a higher one, or their
         * codes tell so, it decides which of them deviates, and whether it may. Else each is held against the other only.
         *
         * @param catalog implementation standards and service items of higher levels
         * @return this
         */
        public Builder references(Catalog catalog) {
            this.references = Objects.requireNonNull(catalog, "catalog");
            return this;
        }

        /**
         * Tells what names of materials the definitions use and which are alike.
         *
         * @param gathered takes them; to be read when the comparison is finished
         * @return this
         */
        public Builder suggestions(AliasSuggestions gathered) {
            this.suggestions = Objects.requireNonNull(gathered, "gathered");
            return this;
        }

        /** The names of divisions that the references tell. */
        private Map<String, String> divisions() {
            Catalog given = references;
            Map<String, String> names = new HashMap<>();
            if (given != null) {
                try (Stream<DivisionList> lists = given.definitions(DivisionList.class)) {
                    lists.flatMap(list -> list.divisions().stream()).forEach(division -> {
                        if (division.code() != null && division.name() != null) {
                            names.putIfAbsent(division.code(), division.name());
                        }
                    });
                }
            }
            return names;
        }

        private Consumer<ServiceItem> learning() {
            AliasSuggestions gathered = suggestions;
            return gathered == null ? item -> {} : gathered::learn;
        }

        /**
         * Takes all definitions as one set that is split, whatever districts they are added under.
         *
         * @param split by what
         * @return this
         */
        public Builder split(Split split) {
            this.split = Objects.requireNonNull(split, "split");
            return this;
        }

        /**
         * Leaves out what is not in force on a day; without a day all is compared, of several versions the highest.
         *
         * @param day the day
         * @return this
         */
        public Builder day(LocalDate day) {
            this.day = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * Makes the comparison.
         *
         * @return a comparison of nothing yet
         */
        public Comparison build() {
            return new Comparison(this);
        }
    }

    /**
     * Takes a document. What is no service item is passed over, what cannot be read whole is counted and named.
     *
     * @param district where it comes from, such as a path; the district is called by its division or organ where all its
     *     definitions name one. Not read where the set is split
     * @param document the document; it must be there still when the comparison is finished
     */
    public void add(String district, Input document) {
        gathering.district(district);
        gathering.add(district, document);
    }

    /**
     * Compares all that was added. Nothing may be added afterwards.
     *
     * @param sink takes the items
     * @return the counts
     * @throws java.io.UncheckedIOException when a document can no longer be read
     */
    public ComparisonSummary finish(ComparisonSink sink) {
        AliasSuggestions gathered = suggestions;
        return comparing.run(
                gathering,
                gathered == null
                        ? sink
                        : item -> {
                            gathered.item(item);
                            sink.item(item);
                        });
    }

    /**
     * Compares definitions in memory by the standard's policies.
     *
     * @param districts the definitions by district, in the order in which they are shown
     * @return the whole comparison
     */
    public static ComparisonReport of(Map<String, ? extends List<ServiceItem>> districts) {
        Comparison comparison = builder().build();
        districts.forEach((district, items) -> items.forEach(item ->
                comparison.add(district, Input.of(Objects.requireNonNullElse(item.identityCode(), district), item))));
        ComparisonReport.ComparisonReportBuilder report = ComparisonReport.builder();
        return report.summary(comparison.finish(report::item)).build();
    }
}
