package org.sitong.validation.internal.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Names;
import org.sitong.item.Authority;
import org.sitong.item.Definition;
import org.sitong.item.ExerciseLevel;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemName;
import org.sitong.item.LocalCodes;
import org.sitong.item.NationalCodes;
import org.sitong.item.ServiceItem;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.rule.Absence;
import org.sitong.validation.rule.Counterpart;

/**
 * Finds what an item derives from where it does not say so: the implementation standard of the same basic code and handling item,
 * else the service item of the nearest level above, else the basic item. Thread-safe.
 */
final class CodeSearch {

    private static final Map<Kind, List<Kind>> ABOVE = Map.of(
            Kind.SERVICE_ITEM, List.of(Kind.IMPLEMENTATION_STANDARD, Kind.SERVICE_ITEM, Kind.BASIC_ITEM),
            Kind.IMPLEMENTATION_STANDARD, List.of(Kind.IMPLEMENTATION_STANDARD, Kind.BASIC_ITEM),
            Kind.BASIC_ITEM, List.of(Kind.BASIC_ITEM));

    /** Where the basic code stands in the codes of implementation and handling items. */
    private static final int BASIC_FROM = 19;

    private static final int BASIC_TO = 31;
    private static final int HANDLING_ITEM = 33;
    private static final int NATIONAL_HANDLING_ITEM = 14;

    private final Shelf shelf;
    private final LocalDate day;

    CodeSearch(Shelf shelf, LocalDate day) {
        this.shelf = shelf;
        this.day = day;
    }

    Match find(Definition definition) {
        List<Kind> kinds = ABOVE.get(definition.kind());
        String code = basicCode(definition);
        if (kinds == null) {
            return Match.Missing.of(Absence.Why.NONE);
        }
        List<Held> items = code == null ? List.of() : shelf.byBasicCode(code);
        return kinds.stream()
                .map(kind -> candidates(definition, kind, items))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> Versions.only(found, day, null, Counterpart.How.BY_CODE))
                .orElseGet(() -> Match.Missing.of(Absence.Why.UNNAMED));
    }

    private static List<Held> candidates(Definition definition, Kind kind, List<Held> items) {
        List<Held> ofKind = kept(items, each -> each.kind() == kind);
        if (kind == Kind.BASIC_ITEM) {
            return ofKind;
        }
        List<Held> same = ofHandlingItem(definition, ofKind);
        return kind == Kind.SERVICE_ITEM ? nearest(definition, same) : same;
    }

    /** Those of the same handling item, by name and else by code; else those that are not split into handling items. */
    private static List<Held> ofHandlingItem(Definition definition, List<Held> items) {
        String name = handlingItem(definition);
        String code = handlingItemCode(definition);
        return Stream.<Predicate<Definition>>of(
                        each -> !name.isEmpty() && name.equals(handlingItem(each)),
                        each -> code != null && code.equals(handlingItemCode(each)),
                        each -> handlingItem(each).isEmpty() && handlingItemCode(each) == null)
                .map(same -> kept(items, same))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Those of the nearest level above, of several those in whose territory the item lies. */
    private static List<Held> nearest(Definition definition, List<Held> items) {
        ExerciseLevel level = level(definition);
        if (level == null) {
            return List.of();
        }
        List<Held> above =
                kept(items, each -> level(each) != null && level(each).compareTo(level) < 0);
        ExerciseLevel nearest = above.stream()
                .map(each -> Objects.requireNonNull(level(each.definition())))
                .max(ExerciseLevel::compareTo)
                .orElse(null);
        List<Held> ofLevel = kept(above, each -> level(each) == nearest);
        String place = division(definition);
        List<Held> around = kept(ofLevel, each -> !division(each).isEmpty() && place.startsWith(division(each)));
        return around.isEmpty() ? ofLevel : around;
    }

    private static List<Held> kept(List<Held> held, Predicate<Definition> which) {
        return held.stream().filter(each -> which.test(each.definition())).toList();
    }

    /** The level of a service item; none for one graded between levels. */
    private static @Nullable ExerciseLevel level(Definition definition) {
        Authority authority = definition instanceof ServiceItem item ? item.authority() : null;
        ExerciseLevel level = authority == null ? null : authority.level();
        return level == ExerciseLevel.GRADED ? null : level;
    }

    /** The division of a service item without what stands for all of it. */
    private static String division(Definition definition) {
        Authority authority = definition instanceof ServiceItem item ? item.authority() : null;
        String code = authority == null || authority.division() == null
                ? null
                : authority.division().code();
        String significant = StringUtils.stripEnd(Objects.toString(code, ""), "0");
        return significant.length() <= 6 && significant.length() % 2 == 1 ? significant + "0" : significant;
    }

    private static String handlingItem(Definition definition) {
        ItemName name = ItemParts.name(definition);
        return Names.key(name == null ? null : name.handlingItem());
    }

    /** The number of the handling item within its basic code, of the national code. */
    private static @Nullable String handlingItemCode(Definition definition) {
        String code = national(definition).handlingItemCode();
        boolean hasNumber = code != null && (code.length() == HANDLING_ITEM || code.length() == NATIONAL_HANDLING_ITEM);
        return hasNumber ? code.substring(code.length() - (HANDLING_ITEM - BASIC_TO)) : null;
    }

    private static @Nullable String basicCode(Definition definition) {
        NationalCodes national = national(definition);
        ItemIdentity identity = ItemParts.identity(definition);
        LocalCodes local = identity == null ? null : identity.local();
        return Stream.of(
                        national.basicCode(),
                        within(national.implementationCode()),
                        within(national.handlingItemCode()),
                        local == null ? null : local.basicCode())
                .filter(StringUtils::isNotBlank)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String within(@Nullable String code) {
        if (code != null && code.length() == NATIONAL_HANDLING_ITEM) {
            return code.substring(0, BASIC_TO - BASIC_FROM);
        }
        return code == null || code.length() < BASIC_TO ? null : code.substring(BASIC_FROM, BASIC_TO);
    }

    private static NationalCodes national(Definition definition) {
        ItemIdentity identity = ItemParts.identity(definition);
        NationalCodes codes = identity == null ? null : identity.national();
        return codes == null ? NationalCodes.builder().build() : codes;
    }
}
