package org.sitong.validation.internal.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.item.Definition;
import org.sitong.item.DerivationRef;
import org.sitong.item.Lifecycle;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.rule.Absence;
import org.sitong.validation.rule.Counterpart;

/**
 * Finds what a definition derives from: by what it names, in the bases, then in the references, then among the documents of the
 * run; where it names nothing and bases were given, by its codes in these. Thread-safe.
 */
public final class BaseFinder {

    private final LocalDate day;
    private final boolean hasBases;
    private final List<Shelf> shelves;
    private final @Nullable CodeSearch byCode;

    /** Finds bases in catalogs; {@code null} where none was given. */
    public BaseFinder(@Nullable Catalog bases, @Nullable Catalog references, LocalDate day) {
        this.day = day;
        this.hasBases = bases != null;
        this.shelves = Stream.of(bases, references)
                .filter(Objects::nonNull)
                .map(Shelf::of)
                .toList();
        this.byCode = bases == null ? null : new CodeSearch(Shelf.of(bases), day);
    }

    /** What a definition derives from, as far as it can be found without the run. */
    public Match find(Definition definition) {
        DerivationRef named = named(definition);
        if (named == null) {
            return byCode == null ? Match.Missing.of(Absence.Why.NONE) : byCode.find(definition);
        }
        return shelves.stream()
                .map(shelf -> in(shelf, named))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Match.Missing.of(hasBases ? Absence.Why.UNKNOWN : Absence.Why.NOT_GIVEN));
    }

    /** Whether what was not found may be among the documents of the run. */
    public static boolean mayBeInRun(Match match) {
        return match instanceof Match.Missing missing
                && (missing.why() == Absence.Why.UNKNOWN || missing.why() == Absence.Why.NOT_GIVEN);
    }

    /** What a definition derives from, at the end of a run whose documents are known. */
    public Match find(Definition definition, Knowledge run) {
        Match found = find(definition);
        DerivationRef named = named(definition);
        if (named == null || !mayBeInRun(found)) {
            return found;
        }
        return Objects.requireNonNullElse(in(Shelf.of(run), named), found);
    }

    private static @Nullable DerivationRef named(Definition definition) {
        Lifecycle lifecycle = definition.lifecycle();
        DerivationRef named = lifecycle == null ? null : lifecycle.derivesFrom();
        return named == null || named.kind() == null || StringUtils.isBlank(named.code()) ? null : named;
    }

    private @Nullable Match in(Shelf shelf, DerivationRef named) {
        Kind kind = Objects.requireNonNull(named.kind());
        String code = Objects.requireNonNull(named.code());
        List<Held> held = shelf.byIdentity(kind, code);
        if (held.isEmpty()) {
            held = shelf.byBasicCode(code).stream()
                    .filter(each -> each.definition().kind() == kind)
                    .toList();
        }
        return held.isEmpty() ? null : Versions.only(held, day, named.version(), Counterpart.How.NAMED);
    }
}
