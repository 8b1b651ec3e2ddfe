package org.sitong.client;

import java.math.BigDecimal;
import org.sitong.client.release.ReleaseRef;

/**
 * A new release was refused, because more of the catalog would vanish than a client puts up with, without a tombstone that says
 * why. The release before is still served. Who has made sure that it is meant so syncs with
 * {@link SyncOptions#acceptRemovals() the removals accepted}.
 */
public final class MassRemovalException extends CatalogException {

    private static final long serialVersionUID = 1L;

    private final transient ReleaseRef from;
    private final transient ReleaseRef to;
    private final transient long vanishing;
    private final transient long held;
    private final transient double limit;

    /**
     * Says what would vanish.
     *
     * @param from the release that is served
     * @param to the release that was refused
     * @param vanishing how many definitions would vanish without a tombstone
     * @param held how many definitions the served release has
     * @param limit the share that may vanish, from 0 to 1
     */
    public MassRemovalException(ReleaseRef from, ReleaseRef to, long vanishing, long held, double limit) {
        super("mass-removal", null, from.version(), to.version(), vanishing, held, percent(limit));
        this.from = from;
        this.to = to;
        this.vanishing = vanishing;
        this.held = held;
        this.limit = limit;
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString();
    }

    /**
     * The release that is served.
     *
     * @return the release before
     */
    public ReleaseRef from() {
        return from;
    }

    /**
     * The release that was refused.
     *
     * @return the new release
     */
    public ReleaseRef to() {
        return to;
    }

    /**
     * How many definitions would vanish without a tombstone.
     *
     * @return the number, all versions of a definition counted as one
     */
    public long vanishing() {
        return vanishing;
    }

    /**
     * How many definitions the served release has.
     *
     * @return the number, every version counted
     */
    public long held() {
        return held;
    }

    /**
     * The share that may vanish.
     *
     * @return from 0 to 1
     */
    public double limit() {
        return limit;
    }
}
