package org.sitong.client.internal.sync;

import java.util.Comparator;
import org.sitong.client.release.DefinitionKey;
import org.sitong.document.Digest;
import org.sitong.item.Definition;

/**
 * All versions of one definition in a release.
 *
 * @param key the key of its newest version
 * @param lines the digest of its lines, with line ends between them
 * @param newest its newest version
 */
record Group(DefinitionKey key, Digest lines, Definition newest) {

    /** Which definition comes first, whatever its versions. */
    static final Comparator<DefinitionKey> ORDER = Comparator.comparing(DefinitionKey::kind)
            .thenComparing(DefinitionKey::identity)
            .thenComparing(DefinitionKey::removed);
}
