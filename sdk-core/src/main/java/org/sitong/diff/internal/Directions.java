package org.sitong.diff.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.ChangeKind;
import org.sitong.diff.Direction;
import org.sitong.diff.Names;
import org.sitong.diff.TimeLimitOrder;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeUnit;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonBoolean;
import org.sitong.json.JsonValue.JsonNumber;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.ElementOrder;
import org.sitong.standard.Growth;
import org.sitong.standard.internal.Tokens;

/** What a change means to the applicant, by the order that the standard gives the element. */
final class Directions {

    private static final String NECESSITY = "necessity";

    private Directions() {}

    /** Of a member that a list gained or lost. */
    static Direction ofMember(Element list, ChangeKind kind, JsonValue member) {
        ElementOrder order = list.order();
        if (kind == ChangeKind.MOVED || isNoBurden(list, member)) {
            return Direction.SAME;
        }
        Direction more = order == null
                ? Direction.INCOMPARABLE
                : switch (order.growth()) {
                    case FEWER -> Direction.HARDER;
                    case MORE -> Direction.EASIER;
                    default -> Direction.INCOMPARABLE;
                };
        return kind == ChangeKind.ADDED ? more : more.reversed();
    }

    /** Whether a list tells of what is demanded, and the member is not: it need not be given, or not any more. */
    private static boolean isNoBurden(Element list, JsonValue member) {
        return list.order() != null
                && list.order().growth() == Growth.FEWER
                && member instanceof JsonObject object
                && ElementIndex.standard().children(list).stream()
                        .anyMatch(part -> isRelieving(part, object.get(part.name())));
    }

    private static boolean isRelieving(Element part, @Nullable JsonValue value) {
        ElementOrder order = part.order();
        boolean isOrdered = order != null && value != null;
        return isOrdered
                && (order.growth() == Growth.PRESENT
                        || NECESSITY.equals(part.codeList()) && order.step(value.toString()) == 0);
    }

    /** Of a value, {@code null} where there is none. */
    static Direction ofValue(Element element, @Nullable JsonValue from, @Nullable JsonValue to) {
        ElementOrder order = element.order();
        if (order == null) {
            return from instanceof JsonString one
                            && to instanceof JsonString other
                            && Names.same(one.value(), other.value())
                    ? Direction.SAME
                    : Direction.INCOMPARABLE;
        }
        return switch (order.growth()) {
            case SHORTER -> TimeLimitOrder.compare(limit(from), limit(to));
            case LONGER -> TimeLimitOrder.compare(limit(from), limit(to)).reversed();
            case LOWER -> compare(number(to), number(from));
            case TRUE -> compare(truth(from), truth(to));
            case FALSE -> compare(truth(to), truth(from));
            case PRESENT -> to == null ? Direction.HARDER : from == null ? Direction.EASIER : Direction.INCOMPARABLE;
            case LADDER -> onLadder(order, from, to);
            case FEWER, MORE -> Direction.INCOMPARABLE;
        };
    }

    /** Easier where the second is the larger one. */
    private static <T extends Comparable<T>> Direction compare(@Nullable T small, @Nullable T large) {
        if (small == null || large == null) {
            return Direction.UNKNOWN;
        }
        int order = small.compareTo(large);
        return order == 0 ? Direction.SAME : order < 0 ? Direction.EASIER : Direction.HARDER;
    }

    private static Direction onLadder(ElementOrder order, @Nullable JsonValue from, @Nullable JsonValue to) {
        if (from == null || to == null) {
            return Direction.UNKNOWN;
        }
        int before = order.step(from.toString());
        int after = order.step(to.toString());
        return before < 0 || after < 0 || before == after ? Direction.INCOMPARABLE : compare(after, before);
    }

    private static @Nullable Boolean truth(@Nullable JsonValue value) {
        return value instanceof JsonBoolean truth ? truth.value() : null;
    }

    private static @Nullable BigDecimal number(@Nullable JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.value();
        }
        try {
            return value instanceof JsonString decimal ? new BigDecimal(decimal.value()) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable TimeLimit limit(@Nullable JsonValue value) {
        if (!(value instanceof JsonObject limit)) {
            return null;
        }
        JsonValue unit = limit.get("unit");
        return TimeLimit.builder()
                .value(number(limit.get("value")))
                .unit(unit == null ? null : Tokens.of(TimeUnit.class, unit.toString()))
                .immediate(truth(limit.get("immediate")))
                .build();
    }
}
