package org.sitong.client.release;

import java.time.LocalDate;
import lombok.Builder;
import lombok.Value;
import org.sitong.client.internal.Fields;
import org.sitong.client.internal.Members;
import org.sitong.client.internal.Names;
import org.sitong.client.trust.Envelope;
import org.sitong.client.trust.Role;
import org.sitong.client.trust.Verifier;
import org.sitong.document.Digest;

/**
 * {@code seal.json}: what a proof of membership needs of a release, signed like the release itself and short enough to be printed.
 * Immutable and thread-safe.
 */
@Value
@Builder(toBuilder = true)
public class Seal implements SignedDocument {

    /** The kind of document, as it is signed. */
    public static final String TYPE = "application/vnd.sitong.catalog-seal+json";

    /** The most bytes of a seal. */
    public static final int MAX_BYTES = 4 << 10;

    /** The catalog's name. */
    String catalog;

    /** The release's version. */
    ReleaseVersion version;

    /** The day that the publisher gives the release. */
    LocalDate date;

    /** How many definitions the release has. */
    long definitions;

    /** The root of the {@link MerkleTree} over them. */
    Digest tree;

    private Seal(String catalog, ReleaseVersion version, LocalDate date, long definitions, Digest tree) {
        this.catalog = Names.catalog(catalog);
        this.version = version;
        this.date = date;
        this.definitions = definitions;
        this.tree = tree;
        if (definitions < 0 || definitions > Fields.MAX_NUMBER) {
            throw new IllegalArgumentException("definitions " + definitions);
        }
    }

    /**
     * The seal of a release.
     *
     * @param release the release
     * @return its seal
     */
    public static Seal of(Release release) {
        return new Seal(release.catalog(), release.version(), release.date(), release.definitions(), release.tree());
    }

    @Override
    public String payloadType() {
        return TYPE;
    }

    @Override
    public String path() {
        return CatalogLayout.seal(version);
    }

    @Override
    public byte[] payload() {
        return new Members()
                .text("catalog", catalog)
                .text("date", date)
                .number("definitions", definitions)
                .text("tree", tree)
                .text("version", version)
                .bytes();
    }

    /**
     * Reads a seal. Nothing is verified by this but the form.
     *
     * @param document the file's name, for failures
     * @param payload what its envelope holds
     * @return the seal
     * @throws org.sitong.client.trust.MalformedDocumentException when it has another form
     */
    public static Seal read(String document, byte[] payload) {
        Fields fields =
                Fields.read(document, payload, MAX_BYTES).only("catalog", "date", "definitions", "tree", "version");
        return fields.make(() -> new Seal(
                fields.text("catalog"),
                fields.parsed("version", ReleaseVersion::parse),
                fields.date("date"),
                fields.number("definitions", 0, Fields.MAX_NUMBER),
                fields.digest("tree")));
    }

    /**
     * Takes a seal on: signatures by any root of the chain, then the catalog. A seal never expires.
     *
     * @param document the file's name, for failures
     * @param envelope the seal
     * @param verifier who is trusted
     * @return the seal
     * @throws org.sitong.client.trust.CatalogTrustException when it may not be relied on
     */
    public static Seal verify(String document, Envelope envelope, Verifier verifier) {
        verifier.verifyOld(document, envelope, Role.RELEASE);
        Seal seal = read(document, envelope.payload());
        Pointer.demandCatalog(document, verifier, seal.catalog);
        return seal;
    }

    /** Collects what a seal says. */
    public static class SealBuilder {
        SealBuilder() {}
    }
}
