package org.sitong.client.release;

import java.time.Instant;
import lombok.Builder;
import lombok.Value;
import org.sitong.client.internal.Fields;
import org.sitong.client.internal.Members;
import org.sitong.client.internal.Names;
import org.sitong.client.trust.ConflictingReleaseException;
import org.sitong.client.trust.Role;
import org.sitong.client.trust.RolledBackException;
import org.sitong.client.trust.Verifier;
import org.sitong.client.trust.WrongCatalogException;

/**
 * {@code catalog.json}: says which release of a catalog is the newest one, and until when that can be relied on. Immutable and
 * thread-safe.
 */
@Value
@Builder(toBuilder = true)
public class Pointer implements SignedDocument {

    /** The kind of document, as it is signed. */
    public static final String TYPE = "application/vnd.sitong.catalog-pointer+json";

    /** The most bytes of a pointer. */
    public static final int MAX_BYTES = 16 << 10;

    private static final String FORMAT = "1";

    /** The catalog's name, see {@link org.sitong.client.trust.Root#isName}. */
    String catalog;

    /** Who publishes the catalog, for people. */
    String publisher;

    /** The newest release. */
    ReleaseRef release;

    /** When the pointer was issued, to the second. */
    Instant issued;

    /** From when it must not be relied on any more, to the second. */
    Instant expires;

    private Pointer(String catalog, String publisher, ReleaseRef release, Instant issued, Instant expires) {
        this.catalog = Names.catalog(catalog);
        this.publisher = publisher;
        this.release = release;
        this.issued = Names.seconds(issued);
        this.expires = Names.seconds(expires);
        if (publisher.isEmpty() || !expires.isAfter(issued)) {
            throw new IllegalArgumentException("no publisher, or it ends before it begins");
        }
    }

    @Override
    public String payloadType() {
        return TYPE;
    }

    @Override
    public String path() {
        return CatalogLayout.POINTER;
    }

    @Override
    public byte[] payload() {
        return new Members()
                .text("catalog", catalog)
                .text("expires", expires)
                .text("format", FORMAT)
                .text("issued", issued)
                .text("publisher", publisher)
                .value("release", release.json())
                .bytes();
    }

    /**
     * Reads a pointer. Nothing is verified by this but the form.
     *
     * @param payload what its envelope holds
     * @return the pointer
     * @throws org.sitong.client.trust.MalformedDocumentException when it has another form
     */
    public static Pointer read(byte[] payload) {
        Fields fields = Fields.read(CatalogLayout.POINTER, payload, MAX_BYTES)
                .only("catalog", "expires", "format", "issued", "publisher", "release");
        fields.parsed("format", text -> text.equals(FORMAT) ? text : "");
        return fields.make(() -> new Pointer(
                fields.text("catalog"),
                fields.text("publisher"),
                ReleaseRef.read(fields.object("release")),
                fields.instant("issued"),
                fields.instant("expires")));
    }

    /**
     * Takes a fetched pointer on: signatures, catalog, expiry of root and pointer, in this order.
     *
     * @param file what was fetched
     * @param verifier who is trusted
     * @param now the time
     * @return the pointer; whether it is older than one known before is for {@link #demandNotOlderThan}
     * @throws org.sitong.client.trust.CatalogTrustException when it may not be relied on
     */
    public static Pointer verify(byte[] file, Verifier verifier, Instant now) {
        Pointer pointer = read(verifier.verify(CatalogLayout.POINTER, file, TYPE, MAX_BYTES, Role.POINTER));
        demandCatalog(CatalogLayout.POINTER, verifier, pointer.catalog);
        verifier.demandCurrentRoot(now);
        Verifier.demandCurrent(CatalogLayout.POINTER, pointer.issued, pointer.expires, now);
        return pointer;
    }

    static void demandCatalog(String document, Verifier verifier, String actual) {
        String expected = verifier.chain().current().catalog();
        if (!expected.equals(actual)) {
            throw new WrongCatalogException(document, expected, actual);
        }
    }

    /**
     * Demands that this pointer is not older than one that was accepted before.
     *
     * @param known the pointer accepted before
     * @throws RolledBackException when this one names an earlier release, or was issued before it
     * @throws ConflictingReleaseException when the two name the same release with different content
     */
    public void demandNotOlderThan(Pointer known) {
        ReleaseRef before = known.release;
        boolean same = release.sequence() == before.sequence();
        if (release.sequence() < before.sequence() || (same && issued.isBefore(known.issued))) {
            throw new RolledBackException(
                    path(), before.version() + " " + known.issued, release.version() + " " + issued);
        }
        if (same && !release.equals(before)) {
            throw new ConflictingReleaseException(
                    path(), release.version().toString(), before.digest(), release.digest());
        }
    }

    /** Collects what a pointer says. */
    public static class PointerBuilder {
        PointerBuilder() {}
    }
}
