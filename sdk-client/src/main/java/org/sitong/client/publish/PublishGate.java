package org.sitong.client.publish;

import java.io.IOException;

/**
 * Judges what is about to be published. It stands between this module, which moves catalogs, and whatever engine validates them, so
 * that nobody who only pulls catalogs needs one. Implementations need not be thread-safe.
 */
@FunctionalInterface
public interface PublishGate {

    /**
     * Judges a candidate.
     *
     * @param candidate what is about to be published
     * @return what is wrong with it, and what its changes mean
     * @throws IOException when a file of the candidate cannot be read
     */
    GateReport judge(PublishCandidate candidate) throws IOException;
}
