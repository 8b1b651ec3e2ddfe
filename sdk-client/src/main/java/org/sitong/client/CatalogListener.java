package org.sitong.client;

/**
 * Is told what a {@link CatalogClient} does, in the thread that does it, after the switch. What a listener throws does not disturb
 * the sync or other listeners; {@code listenerFailures} of the {@link SyncReport} reports it. Implementations are thread-safe.
 */
@FunctionalInterface
public interface CatalogListener {

    /**
     * Another release is served from now on: by a sync or a rollback.
     *
     * @param report what changed
     */
    void changed(SyncReport report);

    /**
     * A sync failed; the release before is still served.
     *
     * @param failure why
     */
    default void failed(RuntimeException failure) {
        // who only wants to know of changes need not care
    }
}
