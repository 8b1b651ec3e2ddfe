package org.sitong.benchmarks.fuzz;

import java.util.List;

/** All targets. */
public final class Targets {

    private Targets() {}

    /**
     * Makes all targets.
     *
     * @param corpus sound documents to begin with
     * @return the targets
     */
    public static List<FuzzTarget> of(Corpus corpus) {
        return List.of(
                new BytesTarget(corpus),
                new DocumentTarget(corpus),
                new CodeTarget(),
                new RowTarget(corpus),
                new ExportTarget(corpus),
                new ProfileTarget(corpus));
    }
}
