package org.sitong.validation.internal.pair;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.DerivableForm;
import org.sitong.item.Definition;
import org.sitong.item.ItemStatus;
import org.sitong.item.Lifecycle;
import org.sitong.validation.internal.reference.Effective;
import org.sitong.validation.rule.Absence;
import org.sitong.validation.rule.Counterpart;

/** Choosing among the versions of a definition. */
final class Versions {

    private Versions() {}

    static @Nullable Integer number(Definition definition) {
        Lifecycle lifecycle = definition.lifecycle();
        return lifecycle == null ? null : lifecycle.version();
    }

    /** The newest version that holds on a day, the newest of all where none does. */
    static Held current(List<Held> versions, LocalDate day) {
        return versions.stream()
                .filter(each -> Effective.on(each.definition().lifecycle(), day))
                .reduce((older, newer) -> newer)
                .orElseGet(() -> versions.get(versions.size() - 1));
    }

    /** The version of a number; the last of several. */
    static @Nullable Held numbered(List<Held> versions, @Nullable Integer number) {
        return versions.stream()
                .filter(each -> Objects.equals(number(each.definition()), number))
                .reduce((one, other) -> other)
                .orElse(null);
    }

    /** What is held, where all of it is one definition. */
    static Match only(List<Held> held, LocalDate day, @Nullable Integer wanted, Counterpart.How how) {
        Map<String, List<Held>> byIdentity = held.stream()
                .collect(Collectors.groupingBy(
                        each -> String.valueOf(each.definition().identityCode()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        if (byIdentity.size() > 1) {
            return new Match.Missing(
                    Absence.Why.SEVERAL,
                    byIdentity.values().stream()
                            .map(versions -> current(versions, day))
                            .toList());
        }
        Held current = current(held, day);
        Held numbered = wanted == null ? current : numbered(held, wanted);
        List<Held> contradicting = contradicting(held, numbered == null ? current : numbered, day);
        if (!contradicting.isEmpty()) {
            return new Match.Missing(Absence.Why.SEVERAL, contradicting);
        }
        return numbered == null
                ? new Match.Found(current, Counterpart.How.OTHER_VERSION, current.definition())
                : new Match.Found(numbered, how, current.definition());
    }

    /** One version that is there more than once and does not say the same: nobody can tell which of them holds. */
    private static List<Held> contradicting(List<Held> held, Held chosen, LocalDate day) {
        List<Held> same = held.stream()
                .filter(each -> each == chosen || isAnother(each.definition(), chosen.definition(), day))
                .toList();
        boolean isOne = same.size() < 2
                || same.stream().map(each -> said(each.definition())).distinct().count() < 2;
        return isOne ? List.of() : same;
    }

    private static boolean isAnother(Definition one, Definition chosen, LocalDate day) {
        Integer number = number(chosen);
        Lifecycle lifecycle = one.lifecycle();
        boolean counts = number == null
                ? Effective.on(lifecycle, day)
                : lifecycle != null && lifecycle.status() != ItemStatus.DRAFT;
        return counts && Objects.equals(number(one), number);
    }

    private static Object said(Definition definition) {
        return DerivableForm.exists(definition.kind())
                ? DerivableForm.of(definition).elements()
                : definition;
    }
}
