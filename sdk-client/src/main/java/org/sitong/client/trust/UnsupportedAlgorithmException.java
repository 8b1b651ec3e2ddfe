package org.sitong.client.trust;

/** A document uses an algorithm that this program was not given. */
public final class UnsupportedAlgorithmException extends CatalogTrustException {

    private static final long serialVersionUID = 1L;

    private final transient String algorithm;

    /**
     * Says what is wrong.
     *
     * @param document the file that is wrong
     * @param algorithm the name of the algorithm
     */
    public UnsupportedAlgorithmException(String document, String algorithm) {
        super("algorithm", document, algorithm);
        this.algorithm = algorithm;
    }

    /**
     * The name of the algorithm.
     *
     * @return the name of the algorithm
     */
    public String algorithm() {
        return algorithm;
    }
}
