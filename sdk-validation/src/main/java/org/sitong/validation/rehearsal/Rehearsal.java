package org.sitong.validation.rehearsal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.diff.DerivableForm;
import org.sitong.diff.Differentials;
import org.sitong.document.Binding;
import org.sitong.document.Problem;
import org.sitong.document.ReadResult;
import org.sitong.item.Definition;
import org.sitong.item.ItemDifferential;
import org.sitong.item.Lifecycle;
import org.sitong.item.ServiceItem;
import org.sitong.standard.Kind;
import org.sitong.validation.Input;
import org.sitong.validation.Pin;
import org.sitong.validation.compare.MaterialNames;
import org.sitong.validation.derivation.Policies;
import org.sitong.validation.internal.engine.InOrder;
import org.sitong.validation.internal.engine.Pins;
import org.sitong.validation.internal.pair.BaseFinder;
import org.sitong.validation.internal.pair.Match;
import org.sitong.validation.rule.Absence;
import org.sitong.validation.rule.Counterpart;

/**
 * Rehearses a new release of what others derive from: what each derived definition would come to if its base were replaced by the
 * new version. Changes of the base are merged into the definition by element; where both changed the same place, what the
 * definition sets itself stays as long as the policies let it. Nothing is changed; the result tells, and brings the merged
 * definitions for those who want them. Immutable and thread-safe.
 */
public final class Rehearsal {

    private final BaseFinder from;
    private final Catalog to;
    private final ItemRehearsal items;
    private final int threads;
    private final int keep;
    private final List<Pin> pins;
    private final Map<BasePair.Key, BasePair> bases = new ConcurrentHashMap<>();

    /** What tells the definitions of a run apart. */
    private record Identity(String code, @Nullable Integer version) {}

    private Rehearsal(Builder builder) {
        this.from = new BaseFinder(
                Objects.requireNonNull(builder.from, "Rehearsal.builder() needs from(…)"),
                null,
                Objects.requireNonNull(builder.date, "Rehearsal.builder() needs date(…)"));
        this.to = Objects.requireNonNull(builder.to, "Rehearsal.builder() needs to(…)");
        this.items = new ItemRehearsal(builder.policies, builder.materials, builder.date, builder.merged);
        this.threads = builder.threads;
        this.keep = builder.keep;
        this.pins = Stream.of(Pins.of(), Pins.of("from", builder.from), Pins.of("to", builder.to))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Begins to build a rehearsal.
     *
     * @return a builder; not thread-safe
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Rehearses the definitions of one district or of many. Memory is bounded by the largest documents, by what is kept, and
     * by the identities of the definitions: of one version of one item, the first document counts.
     *
     * @param locals the documents; those that define nothing which derives from a base are passed over; not closed
     * @param sink takes what comes of each definition, in the order of the documents, from the thread that calls
     * @return the counts, and as many definitions to which something happens as are to be kept, without what they were merged to
     * @throws java.io.UncheckedIOException when the documents cannot be walked
     */
    public RehearsalReport run(Iterator<? extends Input> locals, Consumer<? super RehearsedItem> sink) {
        RehearsalTally tally = new RehearsalTally(keep);
        Map<Identity, String> known = new HashMap<>();
        new InOrder(threads).<@Nullable RehearsedItem>run(locals, this::rehearse, item -> {
            if (item != null) {
                String earlier = item.subject() == null
                        ? null
                        : known.putIfAbsent(new Identity(item.subject(), item.version()), item.document());
                RehearsedItem told = earlier == null ? item : ItemRehearsal.repeated(item, earlier);
                tally.add(told);
                sink.accept(told);
            }
        });
        return tally.report().toBuilder().pins(pins).build();
    }

    /**
     * Rehearses one definition.
     *
     * @param document the name under which the result speaks of it
     * @param local the definition
     * @return what comes of it
     */
    public RehearsedItem rehearse(String document, Definition local) {
        if (local instanceof ItemDifferential differential) {
            return rehearse(document, differential);
        }
        Match base = from.find(local);
        return base instanceof Match.Found found && DerivableForm.exists(kind(found))
                ? rehearse(document, local, found)
                : items.withoutBase(document, local, why(base));
    }

    /** A differential is rehearsed as the item that it describes, and what that was merged to becomes a differential again. */
    private RehearsedItem rehearse(String document, ItemDifferential differential) {
        ServiceItem own = ServiceItem.builder()
                .identity(differential.identity())
                .authority(differential.authority())
                .lifecycle(derivedFrom(differential, differential.lifecycle()))
                .build();
        Match base = from.find(own);
        if (!(base instanceof Match.Found found) || !DerivableForm.exists(kind(found))) {
            return items.withoutBase(document, own, why(base));
        }
        Binding<ServiceItem> flat =
                Differentials.flatten(differential, found.held().definition());
        ServiceItem whole = flat.value();
        if (whole == null || !flat.problems().isEmpty()) {
            return items.notFlat(document, own, flat.problems().get(0));
        }
        ServiceItem local = whole.toBuilder()
                .lifecycle(derivedFrom(differential, whole.lifecycle()))
                .build();
        RehearsedItem item = rehearse(document, local, found);
        Definition newer = pair(found).to();
        return item.merged() instanceof ServiceItem merged && newer != null
                ? item.toBuilder().merged(Differentials.reduce(merged, newer)).build()
                : item;
    }

    private static Lifecycle derivedFrom(ItemDifferential differential, @Nullable Lifecycle lifecycle) {
        Lifecycle given = lifecycle == null ? Lifecycle.builder().build() : lifecycle;
        return given.toBuilder().derivesFrom(differential.derivesFrom()).build();
    }

    private RehearsedItem rehearse(String document, Definition local, Match.Found found) {
        RehearsedItem item = items.rehearse(document, local, pair(found));
        return found.how() == Counterpart.How.OTHER_VERSION ? ItemRehearsal.fromOtherVersion(item, local) : item;
    }

    private BasePair pair(Match.Found found) {
        Definition older = found.held().definition();
        return bases.computeIfAbsent(BasePair.Key.of(older), absent -> BasePair.of(older, to));
    }

    private static Kind kind(Match.Found found) {
        return found.held().definition().kind();
    }

    private static Absence.Why why(Match match) {
        return match instanceof Match.Missing missing ? missing.why() : Absence.Why.UNKNOWN;
    }

    private @Nullable RehearsedItem rehearse(Input input) {
        try {
            Definition given = input.definition();
            return given == null ? rehearse(input, Objects.requireNonNull(input.read())) : judged(input, given, null);
        } catch (IOException e) {
            return items.unreadable(input.document(), Problem.unreadable(e));
        }
    }

    private @Nullable RehearsedItem rehearse(Input input, ReadResult read) {
        Problem problem = Stream.concat(read.problems().stream(), read.binding().problems().stream())
                .findFirst()
                .orElse(null);
        Definition local = read.definition();
        return local == null
                ? items.unreadable(input.document(), Objects.requireNonNull(problem))
                : judged(input, local, problem);
    }

    private @Nullable RehearsedItem judged(Input input, Definition local, @Nullable Problem problem) {
        if (!ItemRehearsal.derives(local)) {
            return null;
        }
        return problem == null
                ? rehearse(input.document(), local)
                : items.againstSchema(input.document(), local, problem);
    }

    /** Builds a rehearsal. Not thread-safe. */
    public static final class Builder {

        private @Nullable Catalog from;
        private @Nullable Catalog to;
        private @Nullable LocalDate date;
        private Policies policies = Policies.standard();
        private MaterialNames materials = MaterialNames.PLAIN;
        private boolean merged;
        private int threads = 1;
        private int keep = 10_000;

        private Builder() {}

        /**
         * Sets the release that is derived from now; needed.
         *
         * @param catalog the bases, with all versions that definitions may name
         * @return this builder
         */
        public Builder from(Catalog catalog) {
            from = Objects.requireNonNull(catalog, "catalog");
            return this;
        }

        /**
         * Sets the release to come; needed.
         *
         * @param catalog the bases, of which the newest version counts, and tombstones of those that are gone
         * @return this builder
         */
        public Builder to(Catalog catalog) {
            to = Objects.requireNonNull(catalog, "catalog");
            return this;
        }

        /**
         * Sets the day as of which the old release holds, where it has several versions; needed.
         *
         * @param day the day
         * @return this builder
         */
        public Builder date(LocalDate day) {
            date = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * Sets what may be changed of a base; without this the standard's policies hold.
         *
         * @param given the policies
         * @return this builder
         */
        public Builder policies(Policies given) {
            policies = Objects.requireNonNull(given, "given");
            return this;
        }

        /**
         * Sets how names of materials are recognised when a definition is judged against its base; without this by the names alone.
         *
         * @param names tells which names mean the same
         * @return this builder
         */
        public Builder materials(MaterialNames names) {
            materials = Objects.requireNonNull(names, "names");
            return this;
        }

        /**
         * Sets whether results bring the merged definitions, which takes time; without this they do not.
         *
         * @param bring whether to bring them
         * @return this builder
         */
        public Builder merged(boolean bring) {
            merged = bring;
            return this;
        }

        /**
         * Sets how many definitions are rehearsed at once; results stay in the order of the documents.
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
         * Sets how many definitions to which something happens the report keeps; 10,000 without this. The counts are exact.
         *
         * @param most the number, from 0
         * @return this builder
         * @throws IllegalArgumentException when the number is negative
         */
        public Builder keep(int most) {
            if (most < 0) {
                throw new IllegalArgumentException("A number of definitions cannot be negative");
            }
            keep = most;
            return this;
        }

        /**
         * Builds the rehearsal.
         *
         * @return the rehearsal
         * @throws NullPointerException when a release or the day was not set
         */
        public Rehearsal build() {
            return new Rehearsal(this);
        }
    }
}
