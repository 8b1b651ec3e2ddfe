package org.sitong.client.lookup;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.client.internal.index.QueryPlan;
import org.sitong.client.internal.index.WordResults;
import org.sitong.standard.Kind;

/**
 * Looks up in one release. Nothing is loaded as a whole: beside what the index keeps, 32 MiB of plain shards stay in memory (shards above 16 MiB
 * are read again each time); a query
 * takes a bit for each definition of the release for each element with several values. Thread-safe.
 *
 * <p>Every method throws an {@link IndexDamagedException} where it comes upon a damaged page of the index, and an
 * {@link java.io.UncheckedIOException} where the index or a shard cannot be read, or was closed; so do the streams while they are
 * walked. A stream holds no resource of its own, but should be closed as any other.
 */
public final class Lookup {

    private final CatalogIndex index;
    private final QueryPlan plan;
    private final DefinitionReading reading;

    private Lookup(CatalogIndex index, ShardReader shards) {
        this.index = index;
        this.plan = new QueryPlan(index.file());
        this.reading = new DefinitionReading(index.file(), shards);
    }

    /**
     * Looks up in the release of an index.
     *
     * @param index the release's index; the caller closes it when it is no longer needed
     * @param shards gives the release's shards
     * @return the lookup
     */
    public static Lookup of(CatalogIndex index, ShardReader shards) {
        return new Lookup(index, Objects.requireNonNull(shards, "shards"));
    }

    /**
     * Finds what fits a query.
     *
     * @param query what to look for
     * @return what was found, the same each time: with words the best first, which takes all work at once; otherwise in the order of
     *     {@link Catalog#order()}, found while the stream is walked
     * @throws IllegalArgumentException when the query's limit is negative
     */
    public Stream<Hit> find(ItemQuery query) {
        Integer limit = query.limit();
        if (limit != null && limit < 0) {
            throw new IllegalArgumentException("A limit must not be negative: " + limit);
        }
        String words = query.words();
        if (words != null) {
            return plan.best(query, words).mapToObj(found -> hit(WordResults.number(found), WordResults.match(found)));
        }
        Stream<Hit> found = plan.docs(query).stream().mapToObj(number -> hit(number, null));
        return limit == null ? found : found.limit(limit);
    }

    /**
     * Counts what fits a query; no definition is read.
     *
     * @param query what to look for; its limit does not count
     * @return how many definitions fit
     */
    public long count(ItemQuery query) {
        return plan.docs(query).stream().count();
    }

    /**
     * Finds the newest version of a definition, whether it is effective or not.
     *
     * @param kind what kind of definition
     * @param identity its {@link org.sitong.item.Definition#identityCode() identity}
     * @return the version with the highest number; empty where there is none
     */
    public Optional<Hit> newest(Kind kind, String identity) {
        return plan.ofIdentity(kind, identity).stream().reduce((older, newer) -> newer).stream()
                .mapToObj(number -> hit(number, null))
                .findFirst();
    }

    /**
     * Finds the version of a definition that is effective on a day.
     *
     * @param kind what kind of definition
     * @param identity its {@link org.sitong.item.Definition#identityCode() identity}
     * @param day the day
     * @return the version, as {@link Catalog#asOf} has it; empty where none is effective
     */
    public Optional<Hit> effective(Kind kind, String identity, LocalDate day) {
        return plan.on(plan.ofIdentity(kind, identity), day).stream()
                .mapToObj(number -> hit(number, null))
                .findFirst();
    }

    /**
     * The whole release as a catalog, for a validator or whoever else walks definitions. Definitions are read when they are asked for
     * and are other objects each time; {@link Catalog#source} knows them by what they say.
     *
     * @return the catalog, with all versions
     */
    public Catalog catalog() {
        return new IndexedCatalog(plan, this, null);
    }

    Hit hit(int number, @Nullable WordMatch match) {
        return new Hit(index.file().documents().location(number), match, reading);
    }
}
