package org.sitong.validation.internal.derivation;

import static org.sitong.validation.derivation.Standing.CONTRADICTION;
import static org.sitong.validation.derivation.Standing.LAWFUL;
import static org.sitong.validation.derivation.Standing.NEEDS_BASIS;
import static org.sitong.validation.derivation.Standing.NOT_CHECKED;

import java.util.Locale;
import org.sitong.validation.Phrase;
import org.sitong.validation.derivation.Standing;

/** Why a change stands where it stands. */
public enum Why {
    /** Written otherwise, the same in substance. */
    SAME(LAWFUL),
    /** Only the order of a list. */
    ORDER(LAWFUL),
    /** Everyone may do as they like. */
    FREE(LAWFUL),
    /** The base leaves it open. */
    FILLED(LAWFUL),
    /** A basis of enough rank lifts the policy. */
    LIFTED(LAWFUL),
    /** Easier for the applicant, as it may become. */
    EASED(LAWFUL),
    /** More concrete, as it may become. */
    SPECIFIED(LAWFUL),
    /** What is more, or less, is not demanded of the applicant. */
    NO_BURDEN(LAWFUL),
    /** One of those that the base lists. */
    AMONG(LAWFUL),
    /** A basis of enough rank is given. */
    ADMITTED(LAWFUL),
    /** A reason is given. */
    REASONED(LAWFUL),
    /** Each may set it, as long as it keeps to what is above. */
    OWN_CHOICE(LAWFUL),

    /** The base does not say, and what is set burdens the applicant. */
    SILENT(NOT_CHECKED),
    /** One of the two does not say. */
    NOT_GIVEN(NOT_CHECKED),
    /** The source of one of the two cannot hold it. */
    NOT_CARRIED(NOT_CHECKED),
    /** The two values cannot be ordered. */
    UNORDERED(NOT_CHECKED),
    /** Whether other words say the same cannot be told. */
    UNCLEAR(NOT_CHECKED),
    /** The base does not say which there may be. */
    LEVELS_OPEN(NOT_CHECKED),
    /** The level exercises what another devolved or entrusted, which the base need not list. */
    DELEGATED(NOT_CHECKED),
    /** The source cannot hold bases. */
    BASIS_NOT_CARRIED(NOT_CHECKED),
    /** A basis is given, its rank is not. */
    RANK_OPEN(NOT_CHECKED),
    /** A local basis is given, not where it applies, or not where the definition does. */
    TERRITORY_OPEN(NOT_CHECKED),
    /** A reason is needed, and the source cannot hold one. */
    REASON_NOT_CARRIED(NOT_CHECKED),
    /** Bases are given, not what they are for, because the source cannot hold it. */
    PURPOSE_OPEN(NOT_CHECKED),

    /** It needs a basis, and there is none. */
    BASIS_NONE(NEEDS_BASIS),
    /** It needs a basis of higher rank. */
    BASIS_LOW(NEEDS_BASIS),
    /** The basis applies elsewhere. */
    BASIS_ELSEWHERE(NEEDS_BASIS),
    /** The basis of one applies to the other as well, who does not keep to it. */
    BASIS_COMMON(NEEDS_BASIS),
    /** It needs a reason, and there is none. */
    REASON_NONE(NEEDS_BASIS),

    /** A fixed value is another one. */
    FIXED(CONTRADICTION),
    /** Harder for the applicant where it may only become easier. */
    LOOSENED(CONTRADICTION),
    /** Less is offered where only more may be. */
    NARROWED(CONTRADICTION),
    /** None of those that the base lists. */
    NOT_AMONG(CONTRADICTION),
    /** Members may never be added. */
    NEVER_ADDED(CONTRADICTION),
    /** Members may never be removed. */
    NEVER_REMOVED(CONTRADICTION),
    /** A member that lasts was removed. */
    LASTING(CONTRADICTION);

    private final Standing standing;
    private final String token = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Why(Standing standing) {
        this.standing = standing;
    }

    /** The reason that a judgement gives. */
    public static Why of(Phrase reason) {
        String key = reason.key();
        String name = key.substring(key.indexOf('.') + 1).replace('-', '_').toUpperCase(Locale.ROOT);
        return valueOf(name);
    }

    /** Where the change stands. */
    public Standing standing() {
        return standing;
    }

    /** The end of the text's key. */
    public String token() {
        return token;
    }
}
