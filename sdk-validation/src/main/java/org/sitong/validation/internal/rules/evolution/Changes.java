package org.sitong.validation.internal.rules.evolution;

import java.util.List;
import org.sitong.diff.Change;
import org.sitong.diff.DefinitionDiff;
import org.sitong.diff.Matching;
import org.sitong.validation.rule.PairContext;

/**
 * What changed since the definition was published; the same for all rules of the group.
 *
 * @param all every change
 */
record Changes(List<Change> all) {

    static List<Change> of(PairContext pair) {
        return pair.once(
                        Changes.class,
                        () -> new Changes(
                                DefinitionDiff.between(pair.other().definition(), pair.definition(), Matching.VERSIONS)
                                        .changes()))
                .all();
    }

    /** Whether both sources can hold what changed. */
    static boolean isCarried(Change change, PairContext pair) {
        String path = change.element().path();
        return pair.obstacle(path) == null && pair.other().obstacle(path) == null;
    }
}
