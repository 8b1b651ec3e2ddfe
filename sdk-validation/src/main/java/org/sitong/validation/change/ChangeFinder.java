package org.sitong.validation.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.item.Definition;
import org.sitong.validation.Input;
import org.sitong.validation.internal.change.SetComparison;

/**
 * Finds what changed from one set of definitions to another and what it means. Definitions are matched by kind and identity; those
 * that are gone are followed by what says that it replaces them, so that a renumbered definition is told as one, not as removed and
 * added. Of each definition the newest version of either set is compared, and every older version that both sets have, because
 * what was published must not change. Two sets of one definition each are compared whatever their identities. Where a definition
 * was imported from ({@code provenance}) is not compared, nor is what the source of either cannot carry. Immutable and thread-safe.
 */
@Value
@Builder(toBuilder = true)
public class ChangeFinder {

    /** The day as of which the older set is taken; {@code null}: the newest versions. */
    @Nullable
    LocalDate olderDay;

    /** The day as of which the newer set is taken; {@code null}: the newest versions. */
    @Nullable
    LocalDate newerDay;

    /**
     * Whether definitions are matched by identity even where each set has only one: two of different identities are then one gone and
     * one new, as in two releases of a catalog.
     */
    boolean byIdentity;

    /**
     * A finder that takes the newest versions.
     *
     * @return the finder
     */
    public static ChangeFinder standard() {
        return builder().build();
    }

    /**
     * Compares two definitions.
     *
     * @param older the definition as it was
     * @param newer the definition as it is
     * @return what changed
     */
    public ChangeReport between(Definition older, Definition newer) {
        return between(List.of(Input.of("1", older)), List.of(Input.of("2", newer)));
    }

    /**
     * Compares two catalogs, in memory.
     *
     * @param older the definitions as they were
     * @param newer the definitions as they are
     * @return what changed
     */
    public ChangeReport between(Catalog older, Catalog newer) {
        try (Stream<Definition> before = older.definitions(Definition.class);
                Stream<Definition> after = newer.definitions(Definition.class)) {
            return between(inputs(before), inputs(after));
        }
    }

    private ChangeReport between(Iterable<Input> older, Iterable<Input> newer) {
        List<DefinitionChange> changes = new ArrayList<>();
        ChangeSummary summary = between(older.iterator(), newer.iterator(), changes::add);
        return new ChangeReport(changes, summary);
    }

    private static Iterable<Input> inputs(Stream<Definition> definitions) {
        return () -> definitions
                .map(definition -> Input.of(String.valueOf(definition.identityCode()), definition))
                .iterator();
    }

    /**
     * Compares two sets of documents of any size. Of each document little is kept, and those that differ are read again: where an
     * input comes from a file, the file has to stay as it is meanwhile.
     *
     * @param older the documents as they were
     * @param newer the documents as they are
     * @param sink takes what became of each definition that changed
     * @return the counts
     */
    public ChangeSummary between(Iterator<Input> older, Iterator<Input> newer, ChangeSink sink) {
        return SetComparison.run(this, older, newer, sink);
    }
}
