package org.sitong.validation.internal.pair;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.item.Definition;
import org.sitong.validation.rule.Absence;
import org.sitong.validation.rule.Counterpart;

/**
 * Finds what a definition was before: of its versions the one with the same number, else the newest. Thread-safe.
 */
public final class PreviousFinder {

    private static final int FIRST = 1;

    private final @Nullable Shelf shelf;

    /** Finds previous versions in a catalog; {@code null} where none was given. */
    public PreviousFinder(@Nullable Catalog previous) {
        this.shelf = previous == null ? null : Shelf.of(previous);
    }

    /** What a definition was before; a first version need not have been there. */
    public Match find(Definition definition) {
        Integer number = Versions.number(definition);
        if (shelf == null) {
            return Match.Missing.of(number == null || number <= FIRST ? Absence.Why.NONE : Absence.Why.NOT_GIVEN);
        }
        String code = definition.identityCode();
        List<Held> versions = code == null ? List.of() : shelf.byIdentity(definition.kind(), code);
        if (versions.isEmpty()) {
            return Match.Missing.of(Absence.Why.NONE);
        }
        Held newest = versions.get(versions.size() - 1);
        Held same = Versions.numbered(versions, number);
        return new Match.Found(same == null ? newest : same, Counterpart.How.SAME, newest.definition());
    }
}
