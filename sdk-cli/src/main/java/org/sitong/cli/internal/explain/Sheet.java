package org.sitong.cli.internal.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes what there is to say of a thing: paragraphs, and facts under their labels. */
interface Sheet {

    /** Adds a paragraph; nothing where the text is empty. */
    Sheet paragraph(@Nullable String paragraph);

    /** Adds a fact with several values, a line each; nothing where there are none. */
    Sheet facts(String key, List<String> values);

    /** Adds a fact; nothing where there is no value. */
    default Sheet fact(String key, @Nullable String value) {
        return value == null || value.isEmpty() ? this : facts(key, List.of(value));
    }
}
