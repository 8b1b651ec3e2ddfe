package org.sitong.validation.internal.rules.evolution;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Names;
import org.sitong.item.Authority;
import org.sitong.item.Definition;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemName;
import org.sitong.item.ItemStatus;
import org.sitong.item.Lifecycle;
import org.sitong.item.OrganRef;
import org.sitong.item.ServiceItem;
import org.sitong.item.Succession;
import org.sitong.item.Tombstone;
import org.sitong.standard.Kind;

/**
 * That a definition is there, small enough to keep for every one of a large set.
 *
 * @param kind its kind; of a tombstone, that of what was removed
 * @param code its identity
 * @param isTombstone whether it is a tombstone
 * @param isOver whether it is a draft or cancelled
 * @param replaces the identities of what it takes the place of
 * @param replacedBy the identities of what takes its place
 * @param exercised of a service item what is exercised where, whoever does; {@code null} where that is not given
 * @param organ of a service item its organ; {@code null} where it is not given
 */
record Presence(
        Kind kind,
        String code,
        boolean isTombstone,
        boolean isOver,
        List<String> replaces,
        List<String> replacedBy,
        @Nullable String exercised,
        @Nullable String organ) {

    static @Nullable Presence of(Definition definition) {
        String code = definition.identityCode();
        if (code == null) {
            return null;
        }
        if (definition instanceof Tombstone tombstone) {
            Kind kind = tombstone.of() == null ? null : tombstone.of().kind();
            return kind == null
                    ? null
                    : new Presence(kind, code, true, true, List.of(), tombstone.replacedBy(), null, null);
        }
        Lifecycle lifecycle = Objects.requireNonNullElseGet(
                definition.lifecycle(), () -> Lifecycle.builder().build());
        return new Presence(
                definition.kind(),
                code,
                false,
                lifecycle.status() == ItemStatus.DRAFT || lifecycle.status() == ItemStatus.CANCELLED,
                codes(lifecycle.replaces()),
                codes(lifecycle.replacedBy()),
                definition instanceof ServiceItem item ? exercised(item) : null,
                definition instanceof ServiceItem item ? organ(item.authority()) : null);
    }

    /** What all versions of one definition share. */
    String key() {
        return key(kind, code);
    }

    static String key(Kind kind, String code) {
        return kind.token() + " " + code;
    }

    private static List<String> codes(List<Succession> successions) {
        return successions.stream()
                .map(Succession::code)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String exercised(ServiceItem item) {
        ItemIdentity identity = item.identity();
        String code = identity == null || identity.national() == null
                ? null
                : identity.national().basicCode();
        ItemName name = item.name();
        Authority authority = item.authority();
        String division = authority == null || authority.division() == null
                ? null
                : authority.division().code();
        return code == null || name == null || division == null
                ? null
                : String.join(" ", code, division, Names.key(name.sub()), Names.key(name.handlingItem()));
    }

    private static @Nullable String organ(@Nullable Authority authority) {
        OrganRef organ = authority == null ? null : authority.organ();
        return organ == null
                ? null
                : Stream.of(organ.creditCode(), organ.organizationCode(), organ.localCode())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
