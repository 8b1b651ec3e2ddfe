package org.sitong.document.internal.edit;

import java.util.Comparator;

/**
 * One replacement in a text.
 *
 * @param from the first character that goes
 * @param to the character behind the last one that goes; {@code from} where nothing goes
 * @param text what comes instead
 */
public record Change(int from, int to, String text) {

    /** In the order of the text; what is only put in comes before what goes at the same place. */
    static final Comparator<Change> IN_ORDER =
            Comparator.comparingInt(Change::from).thenComparingInt(Change::to);

    static Change insert(int at, String text) {
        return new Change(at, at, text);
    }

    static Change delete(int from, int to) {
        return new Change(from, to, "");
    }
}
