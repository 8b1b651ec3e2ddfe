package org.sitong.validation.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.diff.Change;
import org.sitong.diff.DefinitionDiff;
import org.sitong.diff.DerivableForm;
import org.sitong.diff.Matching;
import org.sitong.item.Definition;
import org.sitong.item.ItemName;
import org.sitong.item.ItemStatus;
import org.sitong.item.Lifecycle;
import org.sitong.item.Succession;
import org.sitong.item.Tombstone;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.text.PartNames;

/**
 * A base in the old and in the new release.
 *
 * @param kind what kind of definition it is
 * @param code its identity
 * @param from the version in the old release
 * @param to the version in the new release; {@code null} where it is not there, or cancelled
 * @param older what is derived from the old version
 * @param newer what is derived from the new version; {@code null} where there is none
 * @param changes what changes of what others take over
 * @param names what the parts of the base that changes lead to are called
 * @param end how it ended, where it did; {@code null} where it goes on
 */
record BasePair(
        Kind kind,
        String code,
        Definition from,
        @Nullable Definition to,
        DerivableForm older,
        @Nullable DerivableForm newer,
        List<Change> changes,
        Map<String, String> names,
        @Nullable End end) {

    /**
     * How a base ended.
     *
     * @param cancelled whether it is still there, with the status of one that is cancelled
     * @param since the day from which it no longer holds; {@code null} where nobody says
     * @param replacedBy what replaces it
     * @param reason why, in the words of the release; {@code null} where nobody says
     */
    record End(
            boolean cancelled,
            @Nullable LocalDate since,
            List<Succession> replacedBy,
            @Nullable String reason) {

        private static End of(@Nullable Lifecycle cancelled, List<Tombstone> stones) {
            List<Succession> replacedBy = cancelled == null ? List.of() : cancelled.replacedBy();
            Stream<String> reasons = Stream.concat(
                    stones.stream().map(Tombstone::reason), replacedBy.stream().map(Succession::note));
            return new End(
                    cancelled != null,
                    Stream.concat(
                                    Stream.ofNullable(cancelled == null ? null : cancelled.effectiveFrom()),
                                    stones.stream().map(Tombstone::removedOn))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null),
                    replacedBy.isEmpty() ? named(stones) : replacedBy,
                    reasons.filter(StringUtils::isNotBlank).findFirst().orElse(null));
        }

        private static List<Succession> named(List<Tombstone> stones) {
            return stones.stream()
                    .flatMap(stone -> stone.replacedBy().stream()
                            .map(successor -> Succession.builder()
                                    .code(successor)
                                    .note(stone.reason())
                                    .build()))
                    .toList();
        }
    }

    /** What tells bases apart: a definition and its version. */
    record Key(Kind kind, @Nullable String code, @Nullable Integer version) {

        static Key of(Definition base) {
            return new Key(base.kind(), base.identityCode(), BasePair.version(base));
        }
    }

    static BasePair of(Definition from, Catalog release) {
        String code = String.valueOf(from.identityCode());
        Definition last = newest(from.kind(), code, release);
        Definition to = isCancelled(last) ? null : last;
        List<Tombstone> stones = to == null ? tombstones(from.kind(), code, release) : List.of();
        DerivableForm older = DerivableForm.of(from);
        DerivableForm newer = to == null ? null : DerivableForm.of(to);
        List<Change> changes = newer == null
                ? List.of()
                : DefinitionDiff.between(Kind.SERVICE_ITEM, older.elements(), newer.elements(), Matching.VERSIONS)
                        .changes();
        return new BasePair(
                from.kind(),
                code,
                from,
                to,
                older,
                newer,
                changes,
                newer == null ? Map.of() : PartNames.of(older.elements(), newer.elements(), changes),
                to == null ? End.of(last == null ? null : last.lifecycle(), stones) : null);
    }

    private static @Nullable Definition newest(Kind kind, String code, Catalog catalog) {
        try (Stream<Definition> versions = catalog.byIdentity(kind, code)) {
            return versions.filter(
                            each -> each.lifecycle() == null || each.lifecycle().status() != ItemStatus.DRAFT)
                    .reduce((older, newer) -> newer)
                    .orElse(null);
        }
    }

    private static boolean isCancelled(@Nullable Definition definition) {
        Lifecycle lifecycle = definition == null ? null : definition.lifecycle();
        return lifecycle != null && lifecycle.status() == ItemStatus.CANCELLED;
    }

    private static List<Tombstone> tombstones(Kind kind, String code, Catalog catalog) {
        try (Stream<Definition> stones = catalog.byIdentity(Kind.TOMBSTONE, code)) {
            return stones.map(Tombstone.class::cast)
                    .filter(stone -> stone.of() == null
                            || stone.of().kind() == null
                            || stone.of().kind() == kind)
                    .toList();
        }
    }

    /** A change of this base; {@code null} says that the base itself is gone. */
    BaseChange change(@Nullable Change change) {
        return BaseChange.builder()
                .kind(kind)
                .code(code)
                .name(name(ItemParts.name(from)))
                .change(change)
                .names(names)
                .cancelled(end != null && end.cancelled())
                .build();
    }

    /** What people call an item: the sub-item or main item, and the handling item. */
    static @Nullable String name(@Nullable ItemName name) {
        if (name == null) {
            return null;
        }
        String item = StringUtils.isBlank(name.sub()) ? name.main() : name.sub();
        if (StringUtils.isBlank(name.handlingItem())) {
            return item;
        }
        return item == null ? name.handlingItem() : item + "（" + name.handlingItem() + "）";
    }

    static @Nullable Integer version(@Nullable Definition definition) {
        Lifecycle lifecycle = definition == null ? null : definition.lifecycle();
        return lifecycle == null ? null : lifecycle.version();
    }
}
