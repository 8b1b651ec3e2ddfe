package org.sitong.client;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A client's store cannot be used as it is. Nothing wrong was served, and nothing was half written. */
public final class CatalogStoreException extends CatalogException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Path folder;
    private final transient StoreProblem problem;
    private final transient String detail;

    /**
     * Says what is wrong.
     *
     * @param folder the store; {@code null} where it is in memory
     * @param problem what is wrong
     * @param detail more for people: who holds the lock, the system's message
     * @param cause what the platform threw; {@code null} where it threw nothing
     */
    public CatalogStoreException(
            @Nullable Path folder, StoreProblem problem, String detail, @Nullable Throwable cause) {
        super("store." + problem.token(), cause, folder == null ? "-" : folder, detail);
        this.folder = folder;
        this.problem = problem;
        this.detail = detail;
    }

    /**
     * The store.
     *
     * @return its folder; {@code null} where it is in memory
     */
    public @Nullable Path folder() {
        return folder;
    }

    /**
     * What is wrong.
     *
     * @return the kind of problem
     */
    public StoreProblem problem() {
        return problem;
    }

    /**
     * More for people.
     *
     * @return who holds the lock, the system's message
     */
    public String detail() {
        return detail;
    }
}
