package org.sitong.exchange.internal.profile;

import java.util.List;
import org.sitong.standard.BilingualText;

/**
 * A field that is not carried over.
 *
 * @param column the field
 * @param reason why
 * @param expected what its text should be by other fields, the first that can be filled in; empty where nothing is
 *     expected
 */
public record UnmappedRule(ColumnRule column, BilingualText reason, List<TextTemplate> expected) {

    /** Copies the list. */
    public UnmappedRule {
        expected = List.copyOf(expected);
    }

    /** The field's name. */
    public String source() {
        return column.name();
    }
}
