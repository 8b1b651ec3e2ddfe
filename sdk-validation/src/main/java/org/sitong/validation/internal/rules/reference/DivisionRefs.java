package org.sitong.validation.internal.rules.reference;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.item.DivisionEntry;
import org.sitong.validation.internal.reference.Effective;
import org.sitong.validation.internal.reference.Knowledge;

/** How definitions name divisions, and what became of a division. */
final class DivisionRefs {

    /** The names of the elements that refer to divisions. */
    private static final Set<String> PLACES = Set.of("division", "township", "village", "territory");

    /** Divisions change every few years; a longer way is no history. */
    private static final int LONGEST = 8;

    static final Mention.Finder FINDER = Mention.Finder.of("code", PLACES::contains);

    private DivisionRefs() {}

    static @Nullable DivisionEntry current(List<DivisionEntry> entries, LocalDate day) {
        return entries.stream()
                .filter(entry -> Effective.on(entry, day))
                .findFirst()
                .orElse(null);
    }

    /** The divisions in use on a day that took the place of one, at the end of all ways. */
    static List<DivisionEntry> successors(List<DivisionEntry> entries, Knowledge knowledge, LocalDate day) {
        Set<DivisionEntry> found = new LinkedHashSet<>();
        entries.forEach(entry -> follow(entry, knowledge, day, LONGEST, found));
        return List.copyOf(found);
    }

    private static void follow(
            DivisionEntry from, Knowledge knowledge, LocalDate day, int left, Set<DivisionEntry> found) {
        for (String code : left == 0 ? List.<String>of() : from.replacedBy()) {
            List<DivisionEntry> next = knowledge.divisions(code);
            DivisionEntry current = current(next, day);
            if (current != null) {
                found.add(current);
            } else {
                next.forEach(entry -> follow(entry, knowledge, day, left - 1, found));
            }
        }
    }
}
