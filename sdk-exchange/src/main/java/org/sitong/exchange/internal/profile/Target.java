package org.sitong.exchange.internal.profile;

import java.util.List;
import org.sitong.exchange.internal.value.ValueParser;

/**
 * Where a field's value goes.
 *
 * @param element the element
 * @param parser reads the value
 * @param when what must hold for the row
 * @param open whether nothing is carried over as long as an assumption is not set
 * @param carries paths of the elements that can come out of it
 */
public record Target(ElementPath element, ValueParser parser, List<RowTest> when, boolean open, List<String> carries) {

    /** Copies the lists. */
    public Target {
        when = List.copyOf(when);
        carries = List.copyOf(carries);
    }
}
