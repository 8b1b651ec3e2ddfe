package org.sitong.validation.internal.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.item.CodeList;
import org.sitong.item.Definition;
import org.sitong.standard.CodeLists;
import org.sitong.validation.Pin;
import org.sitong.validation.RuleBook;
import org.sitong.validation.derivation.DerivationJudge;
import org.sitong.validation.internal.pair.BaseFinder;
import org.sitong.validation.internal.pair.Match;
import org.sitong.validation.internal.pair.PreviousFinder;
import org.sitong.validation.internal.reference.References;
import org.sitong.validation.rule.Absence;
import org.sitong.validation.rule.Against;

/**
 * What documents are judged against besides the standard. Immutable and thread-safe.
 *
 * @param date the day as of which is judged
 * @param references reference data; {@code null} where none was given
 * @param codeLists the code lists of the standard and of the references
 * @param rules all rules that the run knows
 * @param knownReferences the references, found by what rules ask for
 * @param bases what definitions may derive from; {@code null} where none was given
 * @param previous what definitions were before; {@code null} where none was given
 * @param baseFinder finds what definitions derive from
 * @param previousFinder finds what definitions were before
 * @param baseJudge judges what definitions change of what they derive from
 */
public record Environment(
        LocalDate date,
        @Nullable Catalog references,
        CodeLists codeLists,
        RuleBook rules,
        References knownReferences,
        @Nullable Catalog bases,
        @Nullable Catalog previous,
        BaseFinder baseFinder,
        PreviousFinder previousFinder,
        BaseJudge baseJudge) {

    /** Takes what it needs of the references. */
    public static Environment of(
            LocalDate date,
            @Nullable Catalog references,
            RuleBook rules,
            @Nullable Catalog bases,
            @Nullable Catalog previous) {
        CodeLists lists = CodeLists.standard();
        if (references != null) {
            try (Stream<CodeList> own = references.asOf(date).definitions(CodeList.class)) {
                for (CodeList list : own.filter(each -> each.id() != null).toList()) {
                    lists = lists.with(list);
                }
            }
        }
        return new Environment(
                date,
                references,
                lists,
                rules,
                new References(references),
                bases,
                previous,
                new BaseFinder(bases, references, date),
                new PreviousFinder(previous),
                new BaseJudge(bases, references, date));
    }

    /** Judges what definitions change of what they derive from. */
    DerivationJudge derivation() {
        return baseJudge.get();
    }

    /** What a definition is to be held against. */
    Match match(Against against, Definition definition) {
        return against == Against.BASE ? baseFinder.find(definition) : previousFinder.find(definition);
    }

    /** Whether nothing was given to hold definitions against, and one neither names nor must have anything. */
    boolean isIdle(Against against, @Nullable Match match) {
        return (against == Against.BASE ? bases : previous) == null
                && match instanceof Match.Missing missing
                && missing.why() == Absence.Why.NONE;
    }

    /** The manifests of all that documents are judged against. */
    public List<Pin> pins() {
        return Stream.of(Pins.of("reference", references), Pins.of("base", bases), Pins.of("previous", previous))
                .flatMap(List::stream)
                .toList();
    }
}
