package org.sitong.client.release;

import org.sitong.document.Digest;

/**
 * Where the files of a published catalog are: paths with {@code /} between folders, relative to the catalog's address. They are made
 * of checked parts only, so none leads out of the catalog.
 */
public final class CatalogLayout {

    /** The signed pointer to the newest release; the only file that changes. */
    public static final String POINTER = "catalog.json";

    private CatalogLayout() {}

    /**
     * The signed description of a release.
     *
     * @param version the release's version
     * @return the path
     */
    public static String release(ReleaseVersion version) {
        return "releases/" + version + "/release.json";
    }

    /**
     * The signed seal of a release, which proofs of membership carry with them.
     *
     * @param version the release's version
     * @return the path
     */
    public static String seal(ReleaseVersion version) {
        return "releases/" + version + "/seal.json";
    }

    /**
     * What changed in a release.
     *
     * @param version the release's version
     * @return the path
     */
    public static String changes(ReleaseVersion version) {
        return "changes/" + version + ".ndjson";
    }

    /**
     * A shard, by the digest of its compressed bytes.
     *
     * @param digest the digest
     * @return the path
     */
    public static String shard(Digest digest) {
        return "shards/" + digest.algorithm() + "-" + digest.hex() + ".ndjson.gz";
    }

    /**
     * A root of trust.
     *
     * @param version its number, from 1
     * @return the path
     */
    public static String root(long version) {
        return "roots/" + version + ".json";
    }
}
