package org.sitong.exchange.internal.profile;

import java.util.List;
import org.sitong.standard.BilingualText;

/**
 * A field that is not carried over.
 *
 * @param source the field's name
 * @param reason why
 * @param expected what its text should be by other fields, the first that can be filled in; empty where nothing is
 *     expected
 */
public record UnmappedRule(String source, BilingualText reason, List<TextTemplate> expected) {

    /** Copies the list. */
    public UnmappedRule {
        expected = List.copyOf(expected);
    }
}
