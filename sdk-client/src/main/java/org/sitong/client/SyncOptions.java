package org.sitong.client;

/**
 * How one sync is done.
 *
 * @param removalsAccepted whether definitions may vanish without tombstones, however many; for one who has asked the publisher
 * @param rollbackEnded whether a release that was rolled back from may be taken again; otherwise only later releases are
 */
public record SyncOptions(boolean removalsAccepted, boolean rollbackEnded) {

    /** A sync with all guards, which leaves a rollback as it is. */
    public static final SyncOptions USUAL = new SyncOptions(false, false);

    /**
     * The same, with definitions allowed to vanish without tombstones.
     *
     * @return the options
     */
    public SyncOptions acceptRemovals() {
        return new SyncOptions(true, rollbackEnded);
    }

    /**
     * The same, with a rollback ended: the newest release is taken again, even if it was rolled back from.
     *
     * @return the options
     */
    public SyncOptions endRollback() {
        return new SyncOptions(removalsAccepted, true);
    }
}
