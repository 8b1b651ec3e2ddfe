package org.sitong.validation.internal.compare;

import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.code.BasicCode;
import org.sitong.code.HandlingItemCode;
import org.sitong.code.ImplementationCode;
import org.sitong.diff.Names;
import org.sitong.item.Authority;
import org.sitong.item.ExerciseLevel;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemName;
import org.sitong.item.LocalCodes;
import org.sitong.item.NationalCodes;
import org.sitong.item.ServiceItem;
import org.sitong.validation.internal.compare.Entry.GroupKey;

/** By what definitions of several districts are the same item: basic code, names, level. */
final class ItemGroups {

    private static final char BETWEEN = '\n';

    private ItemGroups() {}

    /** The national basic code, else the local one with its region; where only longer codes are given, the one in them. */
    static @Nullable GroupKey key(ServiceItem item) {
        ItemIdentity identity = item.identity();
        NationalCodes national = identity == null ? null : identity.national();
        String code = national == null
                ? null
                : basicCode(national.basicCode(), national.implementationCode(), national.handlingItemCode());
        if (code != null) {
            return new GroupKey(code, "");
        }
        LocalCodes local = identity == null ? null : identity.local();
        code = local == null
                ? null
                : basicCode(local.basicCode(), local.implementationCode(), local.handlingItemCode());
        return code == null || local == null ? null : new GroupKey(code, StringUtils.defaultString(local.region()));
    }

    private static @Nullable String basicCode(
            @Nullable String basic, @Nullable String implementation, @Nullable String handlingItem) {
        if (StringUtils.isNotBlank(basic)) {
            return basic.strip();
        }
        ImplementationCode code = implementation(implementation, handlingItem);
        BasicCode inside = code == null ? null : code.basicCode();
        return inside == null ? null : inside.text();
    }

    private static @Nullable ImplementationCode implementation(
            @Nullable String implementation, @Nullable String handlingItem) {
        if (StringUtils.isNotBlank(implementation)) {
            return ImplementationCode.parse(implementation.strip());
        }
        return StringUtils.isBlank(handlingItem)
                ? null
                : HandlingItemCode.parse(handlingItem.strip()).implementationCode();
    }

    /** The level that the definition gives, else the one in its code. */
    static @Nullable ExerciseLevel level(ServiceItem item) {
        Authority authority = item.authority();
        if (authority != null && authority.level() != null) {
            return authority.level();
        }
        ItemIdentity identity = item.identity();
        NationalCodes national = identity == null ? null : identity.national();
        LocalCodes local = identity == null ? null : identity.local();
        return Stream.of(
                        national == null
                                ? null
                                : implementation(national.implementationCode(), national.handlingItemCode()),
                        local == null ? null : implementation(local.implementationCode(), local.handlingItemCode()))
                .map(code -> code == null ? null : code.exerciseLevel())
                .filter(level -> level != null)
                .findFirst()
                .orElse(null);
    }

    /** The words of the names; an absent name is an empty one. */
    static String names(@Nullable ItemName name) {
        return name == null
                ? ""
                : Names.key(name.main()) + BETWEEN + Names.key(name.sub()) + BETWEEN + Names.key(name.handlingItem());
    }

    /** The names as they are written. */
    static String written(@Nullable ItemName name) {
        return name == null
                ? ""
                : StringUtils.defaultString(name.main())
                        + BETWEEN
                        + StringUtils.defaultString(name.sub())
                        + BETWEEN
                        + StringUtils.defaultString(name.handlingItem());
    }

    /** Names as they are written, for people. */
    static String shown(String written) {
        return String.join(
                " · ",
                Stream.of(StringUtils.split(written, BETWEEN))
                        .filter(StringUtils::isNotBlank)
                        .toList());
    }
}
