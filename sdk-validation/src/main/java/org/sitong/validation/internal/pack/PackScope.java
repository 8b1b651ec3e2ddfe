package org.sitong.validation.internal.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.code.Province;
import org.sitong.item.ItemStatus;
import org.sitong.item.Lifecycle;
import org.sitong.item.RulePack;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

/**
 * Where and when a pack applies. Immutable and thread-safe.
 *
 * @param territory the digits that all divisions of the territory begin with; empty for the nation
 * @param lifecycle status and effective period; {@code null} where it is always in force
 */
public record PackScope(String territory, @Nullable Lifecycle lifecycle) {

    private static final int CREDIT_CODE_DIVISION = 2;
    private static final int DIVISION_DIGITS = 6;

    /** A pack's scope. */
    public static PackScope of(RulePack pack) {
        String code = pack.territory() == null ? null : pack.territory().code();
        return new PackScope(significant(code == null ? "" : code), pack.lifecycle());
    }

    private static final List<JsonPointer> DIVISIONS = Stream.of(
                    "/authority/division/code", "/division/code", "/territory/code")
            .map(JsonPointer::parse)
            .toList();

    private static final List<JsonPointer> ORGAN_CODES = Stream.of(
                    "/authority/organ/creditCode",
                    "/identity/national/implementationCode",
                    "/identity/national/handlingItemCode",
                    "/identity/local/implementationCode",
                    "/identity/local/handlingItemCode",
                    "/organ/creditCode",
                    "/creditCode")
            .map(JsonPointer::parse)
            .toList();

    private static final List<JsonPointer> BASIC_CODES = Stream.of(
                    "/identity/local/region", "/identity/national/basicCode", "/identity/local/basicCode")
            .map(JsonPointer::parse)
            .toList();

    /** Whether a definition lies where the pack applies; {@code null} where the definition does not say where it lies. */
    public @Nullable Boolean covers(JsonValue definition) {
        if (territory.isEmpty()) {
            return true;
        }
        String division = division(definition);
        if (division == null) {
            return null;
        }
        int known = Math.min(division.length(), territory.length());
        if (!division.substring(0, known).equals(territory.substring(0, known))) {
            return false;
        }
        return division.length() >= territory.length() ? Boolean.TRUE : isExact(definition) ? Boolean.FALSE : null;
    }

    /** Whether the definition itself names its division, so that one above the territory is not in it. */
    private static boolean isExact(JsonValue definition) {
        return first(definition, DIVISIONS) != null;
    }

    /** The leading digits of the division that a definition lies in, as many as it tells; those of a code are the organ's. */
    private static @Nullable String division(JsonValue definition) {
        String named = first(definition, DIVISIONS);
        if (named != null) {
            return significant(named);
        }
        String organ = first(definition, ORGAN_CODES);
        if (organ != null && organ.length() >= CREDIT_CODE_DIVISION + DIVISION_DIGITS) {
            String digits = organ.substring(CREDIT_CODE_DIVISION, CREDIT_CODE_DIVISION + DIVISION_DIGITS);
            if (digits.matches("[0-9]{6}") && Province.of(digits).isPresent()) {
                return significant(digits);
            }
        }
        String basic = first(definition, BASIC_CODES);
        return basic != null && Province.of(basic).isPresent() ? basic.substring(0, 2) : null;
    }

    private static @Nullable String first(JsonValue definition, List<JsonPointer> places) {
        return places.stream()
                .map(definition::at)
                .filter(Objects::nonNull)
                .filter(JsonValue.JsonString.class::isInstance)
                .map(JsonValue::toString)
                .findFirst()
                .orElse(null);
    }

    /** A division code without the zeros that fill it up: two digits, then two more for each level below. */
    private static String significant(String code) {
        String digits = code;
        while (digits.length() >= 2 && digits.endsWith("00")) {
            digits = digits.substring(0, digits.length() - 2);
        }
        return digits.length() % 2 == 1 && digits.endsWith("0") ? digits.substring(0, digits.length() - 1) : digits;
    }

    /** Whether the pack is in force on a day. */
    public boolean isInForce(LocalDate day) {
        if (lifecycle == null) {
            return true;
        }
        LocalDate from = lifecycle.effectiveFrom();
        LocalDate to = lifecycle.effectiveTo();
        boolean isUsed = lifecycle.status() == null || lifecycle.status() == ItemStatus.IN_USE;
        return isUsed && (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    /** Whether there are definitions and days for which both packs apply. */
    boolean meets(PackScope other) {
        boolean isNested = territory.startsWith(other.territory) || other.territory.startsWith(territory);
        return isNested && !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(PackScope other) {
        LocalDate to = lifecycle == null ? null : lifecycle.effectiveTo();
        LocalDate from = other.lifecycle == null ? null : other.lifecycle.effectiveFrom();
        return to != null && from != null && !to.isAfter(from);
    }
}
