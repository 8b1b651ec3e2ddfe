package org.sitong.catalog;

import java.util.List;

/**
 * What loading a catalog gave: every definition that could be made, and everything that was wrong.
 *
 * @param catalog the definitions with all that is sound in them
 * @param documents how many documents were read, sound or not
 * @param problems what is wrong with the documents and files, in the order of the files; the first 10,000
 * @param unlisted how many problems at least there are beyond those
 */
public record CatalogLoad(Catalog catalog, int documents, List<CatalogProblem> problems, long unlisted) {

    /**
     * Copies the problems.
     *
     * @param catalog the definitions with all that is sound in them
     * @param documents how many documents were read
     * @param problems what is wrong with the documents and files
     * @param unlisted how many problems at least there are beyond those
     */
    public CatalogLoad {
        problems = List.copyOf(problems);
    }
}
