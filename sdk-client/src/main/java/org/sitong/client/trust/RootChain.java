package org.sitong.client.trust;

import java.util.ArrayList;
import java.util.List;

/**
 * Roots that follow from one another, beginning with one that somebody trusts for reasons of their own: it came with the program, on
 * paper, from the publisher's hand. Immutable and thread-safe.
 */
public final class RootChain {

    private final CryptoSuite suite;
    private final List<Root> roots;

    private RootChain(CryptoSuite suite, List<Root> roots) {
        this.suite = suite;
        this.roots = List.copyOf(roots);
    }

    /**
     * Begins with a root that is trusted, whatever its version.
     *
     * @param document the file's name, for failures
     * @param file the root in its envelope, as published
     * @param suite the algorithms at hand
     * @return the chain
     * @throws CatalogTrustException when the file is no root, or not signed by enough of its own keys
     */
    public static RootChain trust(String document, byte[] file, CryptoSuite suite) {
        Envelope envelope = Envelope.read(document, file, Root.TYPE, Root.MAX_BYTES);
        Root root = Root.read(document, envelope.payload());
        Signatures.demand(document, envelope, root, Role.ROOT, suite);
        return new RootChain(suite, List.of(root));
    }

    /**
     * Takes the next root on.
     *
     * @param document the file's name, for failures
     * @param file the root of the version after the {@link #current()} one, in its envelope, as published
     * @return a chain that ends with it
     * @throws CatalogTrustException when it is not signed by enough keys of the current root and by enough of its own, belongs to
     *     another catalog, or has another version than the next one
     */
    public RootChain follow(String document, byte[] file) {
        Envelope envelope = Envelope.read(document, file, Root.TYPE, Root.MAX_BYTES);
        Root current = current();
        Signatures.demand(document, envelope, current, Role.ROOT, suite);
        Root next = Root.read(document, envelope.payload());
        if (!next.catalog().equals(current.catalog())) {
            throw new WrongCatalogException(document, current.catalog(), next.catalog());
        }
        if (next.version() != current.version() + 1) {
            throw new RootChainBrokenException(
                    document, current.version(), next.version(), "the version must be one more");
        }
        if (next.issued().isBefore(current.issued())) {
            throw new RootChainBrokenException(
                    document, current.version(), next.version(), "it was issued before the one that it follows");
        }
        current.revoked().stream()
                .filter(revoked -> next.revocation(revoked.keyId()) == null)
                .forEach(revoked -> {
                    throw new RootChainBrokenException(
                            document,
                            current.version(),
                            next.version(),
                            "it forgets that a key was revoked: " + revoked.keyId());
                });
        Signatures.demand(document, envelope, next, Role.ROOT, suite);
        List<Root> longer = new ArrayList<>(roots);
        longer.add(next);
        return new RootChain(suite, longer);
    }

    /**
     * The newest root.
     *
     * @return the root that decides who is trusted
     */
    public Root current() {
        return roots.get(roots.size() - 1);
    }

    /**
     * All roots of the chain.
     *
     * @return the roots, oldest first; never empty
     */
    public List<Root> roots() {
        return roots;
    }

    /**
     * The algorithms at hand.
     *
     * @return the suite that the chain was begun with
     */
    public CryptoSuite suite() {
        return suite;
    }
}
