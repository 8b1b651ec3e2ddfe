package org.sitong.client.publish.internal;

import java.util.Comparator;
import org.sitong.client.release.DefinitionKey;

/**
 * A definition as a release holds it, on its way there.
 *
 * @param key what tells it from the others
 * @param source the document that it was read from, for people
 * @param bytes its canonical form
 */
public record Line(DefinitionKey key, String source, byte[] bytes) {

    /** By key; those that share one by where they come from. */
    static final Comparator<Line> ORDER = Comparator.comparing(Line::key).thenComparing(Line::source);
}
