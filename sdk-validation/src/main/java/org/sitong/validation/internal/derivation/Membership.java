package org.sitong.validation.internal.derivation;

import java.util.List;
import java.util.Objects;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Change;
import org.sitong.diff.Direction;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.ChangePolicy;
import org.sitong.standard.DerivationPolicy;
import org.sitong.standard.MembershipPolicy;

/** Whether members of a list may come and go. */
final class Membership {

    private Membership() {}

    /** The rule for a member that came or went. */
    static MembershipPolicy rule(DerivationPolicy policy, Change change) {
        JsonValue gone = change.from();
        if (gone == null) {
            boolean isUsual = change.to() != null && isAmong(policy.usual(), change.to());
            return isUsual ? MembershipPolicy.FREE : policy.add() == null ? implied(policy, change) : policy.add();
        }
        if (isLasting(policy, gone) || policy.remove() == MembershipPolicy.NEVER) {
            return MembershipPolicy.NEVER;
        }
        if (saysOtherwise(policy, gone)) {
            return MembershipPolicy.FREE;
        }
        return policy.remove() == null ? implied(policy, change) : policy.remove();
    }

    private static MembershipPolicy implied(DerivationPolicy policy, Change change) {
        ChangePolicy rule = Objects.requireNonNullElse(policy.change(), ChangePolicy.SPECIFY);
        return switch (rule) {
            case FREE -> MembershipPolicy.FREE;
            case FIXED, SPECIFY, MEMBER -> MembershipPolicy.NEVER;
            case WIDEN -> change.from() == null ? MembershipPolicy.FREE : MembershipPolicy.NEVER;
            case TIGHTEN -> change.direction() == Direction.EASIER ? MembershipPolicy.FREE : MembershipPolicy.NEVER;
        };
    }

    /** Whether a member is of those that are never removed. */
    static boolean isLasting(DerivationPolicy policy, JsonValue member) {
        return isAmong(policy.lasting(), member);
    }

    private static boolean isAmong(List<String> described, JsonValue member) {
        return described.stream()
                .anyMatch(each -> StringUtils.substringAfter(each, "=").equals(said(each, member)));
    }

    private static boolean saysOtherwise(DerivationPolicy policy, JsonValue member) {
        List<String> lasting = policy.lasting();
        return !lasting.isEmpty() && lasting.stream().allMatch(each -> said(each, member) != null);
    }

    private static @Nullable String said(String lasting, JsonValue member) {
        JsonValue value =
                member instanceof JsonObject object ? object.get(StringUtils.substringBefore(lasting, "=")) : null;
        return value == null ? null : value.toString();
    }
}
