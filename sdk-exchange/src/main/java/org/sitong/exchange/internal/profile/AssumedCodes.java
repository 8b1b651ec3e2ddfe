package org.sitong.exchange.internal.profile;

import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.value.Vocabulary;

/**
 * The codes of an assumption, as far as they are set.
 *
 * @param assumption the assumption's name
 * @param open whether nothing is set
 * @param codes the codes that are set
 * @param proposed what the codes probably mean
 */
public record AssumedCodes(String assumption, boolean open, Vocabulary codes, Vocabulary proposed) {

    /** The codes of an assumption. */
    static AssumedCodes of(AssumptionRule rule) {
        return new AssumedCodes(rule.name(), rule.open(), rule.vocabulary(), new Vocabulary(rule.proposed()));
    }

    /** What a code means; {@code null} where nobody has said. */
    public @Nullable String value(String code) {
        return codes.value(code);
    }
}
