package org.sitong.client.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitong.client.publish.internal.Line;
import org.sitong.client.publish.internal.ShardLines;
import org.sitong.client.publish.internal.SiteFiles;
import org.sitong.client.release.CatalogLayout;
import org.sitong.client.release.ChangeListRef;
import org.sitong.client.release.ChangeReader;
import org.sitong.client.release.ChangeType;
import org.sitong.client.release.DefinitionKey;
import org.sitong.client.release.MembershipProof;
import org.sitong.client.release.MerkleTree;
import org.sitong.client.release.Pointer;
import org.sitong.client.release.Release;
import org.sitong.client.release.ReleaseChange;
import org.sitong.client.release.ReleaseRef;
import org.sitong.client.release.ReleaseVersion;
import org.sitong.client.release.Seal;
import org.sitong.client.release.ShardContent;
import org.sitong.client.release.ShardRef;
import org.sitong.client.trust.CatalogTrustException;
import org.sitong.client.trust.ContentDigest;
import org.sitong.client.trust.CryptoSuite;
import org.sitong.client.trust.DigestMismatchException;
import org.sitong.client.trust.Envelope;
import org.sitong.client.trust.LengthMismatchException;
import org.sitong.client.trust.MalformedDocumentException;
import org.sitong.client.trust.Role;
import org.sitong.client.trust.Root;
import org.sitong.client.trust.RootChain;
import org.sitong.client.trust.RootChainBrokenException;
import org.sitong.client.trust.Signer;
import org.sitong.client.trust.Verifier;
import org.sitong.client.trust.WrongCatalogException;
import org.sitong.document.Digest;

/**
 * The folder of a published catalog, as its publisher works with it. A release, a pointer and a root wait in the folder until enough
 * signers have signed; only then they take effect, the pointer last, so that whoever copies the folder at any moment has a valid
 * catalog. Not for several threads or processes at once.
 */
public final class CatalogSite {

    private static final String PENDING_ROOT = "roots/pending.json";

    private final SiteFiles files;
    private final CryptoSuite suite;

    private CatalogSite(SiteFiles files, CryptoSuite suite) {
        this.files = files;
        this.suite = suite;
    }

    /**
     * The catalog in a folder.
     *
     * @param folder the folder; it need not exist yet
     * @param suite the algorithms at hand
     * @return the catalog
     */
    public static CatalogSite of(Path folder, CryptoSuite suite) {
        return new CatalogSite(new SiteFiles(folder), suite);
    }

    private static String pending(ReleaseVersion version) {
        return "releases/" + version + "/pointer.json";
    }

    SiteFiles files() {
        return files;
    }

    CryptoSuite suite() {
        return suite;
    }

    // roots

    /**
     * The roots that took effect, from the first one on.
     *
     * @return the chain; {@code null} where there is no root yet
     * @throws IOException when a file cannot be read
     * @throws CatalogTrustException when a root is not what it should be
     */
    public @Nullable RootChain chain() throws IOException {
        byte[] first = files.read(CatalogLayout.root(1), Envelope.maxBytes(Root.MAX_BYTES));
        if (first == null) {
            return null;
        }
        RootChain chain = RootChain.trust(CatalogLayout.root(1), first, suite);
        while (true) {
            String next = CatalogLayout.root(chain.current().version() + 1);
            byte[] file = files.read(next, Envelope.maxBytes(Root.MAX_BYTES));
            if (file == null) {
                return chain;
            }
            chain = chain.follow(next, file);
        }
    }

    /**
     * The roots that took effect.
     *
     * @return the chain
     * @throws IOException when a file cannot be read
     * @throws RootChainBrokenException when there is no root yet
     * @throws CatalogTrustException when a root is not what it should be
     */
    public RootChain demandChain() throws IOException {
        RootChain chain = chain();
        if (chain == null) {
            throw new RootChainBrokenException(CatalogLayout.root(1), 0, 0, "there is no root yet");
        }
        return chain;
    }

    /**
     * The root that waits for signatures.
     *
     * @return its envelope; {@code null} where none waits
     * @throws IOException when the file cannot be read
     */
    public @Nullable Envelope pendingRoot() throws IOException {
        byte[] file = files.read(PENDING_ROOT, Envelope.maxBytes(Root.MAX_BYTES));
        return file == null ? null : Envelope.read(PENDING_ROOT, file, Root.TYPE, Root.MAX_BYTES);
    }

    /**
     * Proposes a root: the first one, or the one after the current one. It takes effect as soon as enough signers have signed.
     *
     * @param root the root
     * @throws IOException when the file cannot be written
     * @throws RootChainBrokenException when its version is not the next one
     * @throws WrongCatalogException when it is another catalog's
     */
    public void propose(Root root) throws IOException {
        RootChain chain = chain();
        long next = chain == null ? 1 : chain.current().version() + 1;
        if (root.version() != next) {
            throw new RootChainBrokenException(PENDING_ROOT, next - 1, root.version(), "the version must be one more");
        }
        if (chain != null && !chain.current().catalog().equals(root.catalog())) {
            throw new WrongCatalogException(PENDING_ROOT, chain.current().catalog(), root.catalog());
        }
        files.write(PENDING_ROOT, root.envelope().bytes());
    }

    /**
     * Signs the root that waits, and lets it take effect where that was enough.
     *
     * @param signers who signs
     * @return {@code null} when it took effect, else what is still missing
     * @throws IOException when a file cannot be read or written
     * @throws MalformedDocumentException when no root waits
     */
    public @Nullable CatalogTrustException signRoot(List<? extends Signer> signers) throws IOException {
        Envelope envelope = pendingRoot();
        if (envelope == null) {
            throw new MalformedDocumentException(PENDING_ROOT, "", "no root waits for signatures");
        }
        Envelope signed = signed(envelope, signers);
        files.write(PENDING_ROOT, signed.bytes());
        Root root = Root.read(PENDING_ROOT, signed.payload());
        RootChain chain = chain();
        try {
            RootChain longer = chain == null
                    ? RootChain.trust(PENDING_ROOT, signed.bytes(), suite)
                    : chain.follow(PENDING_ROOT, signed.bytes());
            Pointer current = chain == null ? null : pointer();
            if (current != null) {
                Verifier next = Verifier.of(longer);
                demandSigned(current.release().version(), next);
                byte[] inEffect = demand(CatalogLayout.POINTER, Envelope.maxBytes(Pointer.MAX_BYTES));
                next.verify(CatalogLayout.POINTER, inEffect, Pointer.TYPE, Pointer.MAX_BYTES, Role.POINTER);
            }
        } catch (CatalogTrustException e) {
            return e;
        }
        files.write(CatalogLayout.root(root.version()), signed.bytes());
        Files.delete(files.path(PENDING_ROOT));
        return null;
    }

    private Envelope signed(Envelope envelope, List<? extends Signer> signers) {
        Envelope signed = envelope;
        for (Signer signer : signers) {
            signed = signed.signedBy(signer, suite);
        }
        return signed;
    }

    // releases

    /**
     * The pointer in effect. Its signatures are verified, whether it has expired is not looked at.
     *
     * @return the pointer; {@code null} where nothing is published yet
     * @throws IOException when the file cannot be read
     * @throws CatalogTrustException when it is not what it should be
     */
    public @Nullable Pointer pointer() throws IOException {
        byte[] file = files.read(CatalogLayout.POINTER, Envelope.maxBytes(Pointer.MAX_BYTES));
        if (file == null) {
            return null;
        }
        return Pointer.read(Verifier.of(demandChain())
                .verify(CatalogLayout.POINTER, file, Pointer.TYPE, Pointer.MAX_BYTES, Role.POINTER));
    }

    /**
     * The release in effect.
     *
     * @return the release; {@code null} where nothing is published yet
     * @throws IOException when a file cannot be read
     * @throws CatalogTrustException when it is not what it should be
     */
    public @Nullable Release release() throws IOException {
        Pointer pointer = pointer();
        return pointer == null ? null : release(pointer.release());
    }

    /**
     * A release.
     *
     * @param ref which one
     * @return the release
     * @throws IOException when a file cannot be read
     * @throws CatalogTrustException when it is not what it should be
     */
    public Release release(ReleaseRef ref) throws IOException {
        String path = CatalogLayout.release(ref.version());
        return Release.verify(
                demand(path, Envelope.maxBytes(Release.MAX_BYTES)), ref, Verifier.of(demandChain()), false);
    }

    private byte[] demand(String path, long limit) throws IOException {
        byte[] file = files.read(path, limit);
        if (file == null) {
            throw new LengthMismatchException(path, 1, 0);
        }
        return file;
    }

    /**
     * What a shard holds.
     *
     * @param shard which one, as a release names it
     * @return its content, verified
     * @throws IOException when the file cannot be read
     * @throws CatalogTrustException when it is not what it should be
     */
    public ShardContent shard(ShardRef shard) throws IOException {
        return ShardContent.verify(demand(shard.path(), ShardRef.MAX_BYTES), shard, suite);
    }

    /** Demands that a shard is where it was published; its content is not looked at. */
    void demandThere(ShardRef shard) throws IOException {
        if (!isThere(shard)) {
            Path file = files.path(shard.path());
            throw new LengthMismatchException(shard.path(), shard.size(), Files.exists(file) ? Files.size(file) : 0);
        }
    }

    /** Whether a shard is there, by size. */
    boolean isThere(ShardRef shard) throws IOException {
        Path file = files.path(shard.path());
        return Files.isRegularFile(file) && Files.size(file) == shard.size();
    }

    /** Puts a release down; nobody sees it before its pointer takes effect. Signatures that were given before are kept. */
    void place(Release release, Pointer pointer, List<? extends Signer> signers) throws IOException {
        for (SignedFile file : signedFiles(release.version())) {
            Envelope fresh = switch (file.type()) {
                case Release.TYPE -> release.envelope();
                case Seal.TYPE -> Seal.of(release).envelope();
                default -> pointer.envelope();
            };
            byte[] before = files.read(file.path(), Envelope.maxBytes(file.limit()));
            if (before != null) {
                Envelope known = Envelope.read(file.path(), before, file.type(), file.limit());
                fresh = Arrays.equals(known.payload(), fresh.payload()) ? known : fresh;
            }
            files.write(file.path(), signed(fresh, signers).bytes());
        }
    }

    private record SignedFile(String path, String type, int limit, Role role) {}

    private static List<SignedFile> signedFiles(ReleaseVersion version) {
        return List.of(
                new SignedFile(CatalogLayout.release(version), Release.TYPE, Release.MAX_BYTES, Role.RELEASE),
                new SignedFile(CatalogLayout.seal(version), Seal.TYPE, Seal.MAX_BYTES, Role.RELEASE),
                new SignedFile(pending(version), Pointer.TYPE, Pointer.MAX_BYTES, Role.POINTER));
    }

    /**
     * Signs a release with its seal and pointer. A signer may do so on another machine with a copy of the folder.
     *
     * @param version the release's version
     * @param signers who signs
     * @throws IOException when a file cannot be read or written
     * @throws CatalogTrustException when there is no such release
     */
    public void sign(ReleaseVersion version, List<? extends Signer> signers) throws IOException {
        for (SignedFile file : signedFiles(version)) {
            Envelope envelope = Envelope.read(
                    file.path(), demand(file.path(), Envelope.maxBytes(file.limit())), file.type(), file.limit());
            files.write(file.path(), signed(envelope, signers).bytes());
        }
    }

    /**
     * Renews the pointer to the release in effect, so that it can be relied on for longer. It takes effect with {@link #activate}.
     *
     * @param issued when the pointer is issued, to the second
     * @param expires until when it can be relied on, to the second
     * @param signers who signs
     * @return the release's version
     * @throws IOException when a file cannot be read or written
     * @throws CatalogTrustException when nothing is published yet or the pointer would be older than the one before
     */
    public ReleaseVersion renew(Instant issued, Instant expires, List<? extends Signer> signers) throws IOException {
        Pointer current = pointer();
        if (current == null) {
            throw new LengthMismatchException(CatalogLayout.POINTER, 1, 0);
        }
        Pointer renewed = current.toBuilder().issued(issued).expires(expires).build();
        renewed.demandNotOlderThan(current);
        ReleaseVersion version = current.release().version();
        files.write(pending(version), signed(renewed.envelope(), signers).bytes());
        return version;
    }

    /**
     * Lets a release take effect, if enough signers have signed.
     *
     * @param version the release's version
     * @return {@code null} when it took effect, else what is still missing
     * @throws IOException when a file cannot be read or written
     * @throws CatalogTrustException when the release is not what it should be
     */
    public @Nullable CatalogTrustException activate(ReleaseVersion version) throws IOException {
        Verifier verifier = Verifier.of(demandChain());
        try {
            demandSigned(version, verifier);
        } catch (CatalogTrustException e) {
            return e;
        }
        byte[] file = demand(pending(version), Envelope.maxBytes(Pointer.MAX_BYTES));
        Pointer next =
                Pointer.read(verifier.verify(pending(version), file, Pointer.TYPE, Pointer.MAX_BYTES, Role.POINTER));
        Pointer current = pointer();
        if (current != null) {
            next.demandNotOlderThan(current);
        }
        files.write(CatalogLayout.POINTER, file);
        return null;
    }

    private void demandSigned(ReleaseVersion version, Verifier verifier) throws IOException {
        byte[] file = demand(pending(version), Envelope.maxBytes(Pointer.MAX_BYTES));
        Pointer pointer =
                Pointer.read(verifier.verify(pending(version), file, Pointer.TYPE, Pointer.MAX_BYTES, Role.POINTER));
        String path = CatalogLayout.release(version);
        Release release =
                Release.verify(demand(path, Envelope.maxBytes(Release.MAX_BYTES)), pointer.release(), verifier, true);
        String sealPath = CatalogLayout.seal(version);
        byte[] seal = verifier.verify(
                sealPath, demand(sealPath, Envelope.maxBytes(Seal.MAX_BYTES)), Seal.TYPE, Seal.MAX_BYTES, Role.RELEASE);
        if (!Seal.read(sealPath, seal).equals(Seal.of(release))) {
            throw new MalformedDocumentException(sealPath, "", "not the seal of the release");
        }
    }

    // checking and proving

    /**
     * Verifies the release in effect with all its files as a client would: pointer, release, seal, list of changes, every shard,
     * every definition and the tree over all of them.
     *
     * @param verifier who is trusted, such as by a root that came by another way than the catalog
     * @param now the time
     * @return the release
     * @throws IOException when a file cannot be read
     * @throws CatalogTrustException when anything is not what it should be
     */
    public Release verify(Verifier verifier, Instant now) throws IOException {
        Pointer pointer =
                Pointer.verify(demand(CatalogLayout.POINTER, Envelope.maxBytes(Pointer.MAX_BYTES)), verifier, now);
        ReleaseVersion version = pointer.release().version();
        String path = CatalogLayout.release(version);
        Release release =
                Release.verify(demand(path, Envelope.maxBytes(Release.MAX_BYTES)), pointer.release(), verifier, true);
        Envelope seal = seal(version);
        if (!Seal.verify(CatalogLayout.seal(version), seal, verifier).equals(Seal.of(release))) {
            throw new MalformedDocumentException(CatalogLayout.seal(version), "", "not the seal of the release");
        }
        verifyDefinitions(release);
        ChangeListRef changes = release.changes();
        if (changes != null) {
            verifyChanges(version, changes);
        }
        return release;
    }

    private void verifyDefinitions(Release release) throws IOException {
        ContentDigest digest = suite.digest(release.path(), release.digestAlgorithm());
        MerkleTree tree = MerkleTree.with(digest);
        TreeMap<String, Long> counts = new TreeMap<>();
        try (ShardLines lines = new ShardLines(release.shards(), this::shard)) {
            for (Line line = lines.next(); line != null; line = lines.next()) {
                tree.add(digest.digest(line.bytes()));
                counts.merge(line.key().kind(), 1L, Long::sum);
            }
        }
        if (!tree.root().equals(release.tree())) {
            throw new DigestMismatchException(release.path(), release.tree(), tree.root());
        }
        if (!counts.equals(release.counts())) {
            throw new MalformedDocumentException(release.path(), "/counts", "not those of the definitions");
        }
    }

    private void verifyChanges(ReleaseVersion version, ChangeListRef changes) throws IOException {
        String path = CatalogLayout.changes(version);
        if (!Files.exists(files.path(path))) {
            throw new LengthMismatchException(path, changes.size(), 0);
        }
        Digest actual = DigestedFile.of(
                files.path(path), suite.digest(path, changes.digest().algorithm()));
        if (!actual.equals(changes.digest())) {
            throw new DigestMismatchException(path, changes.digest(), actual);
        }
        long[] found = new long[ChangeType.values().length];
        try (ChangeReader reader = new ChangeReader(path, Files.newInputStream(files.path(path)))) {
            for (ReleaseChange change = reader.next(); change != null; change = reader.next()) {
                found[change.type().ordinal()]++;
            }
        }
        if (found[0] != changes.added() || found[1] != changes.changed() || found[2] != changes.removed()) {
            throw new MalformedDocumentException(path, "", "not as many changes as the release says");
        }
    }

    private Envelope seal(ReleaseVersion version) throws IOException {
        String path = CatalogLayout.seal(version);
        return Envelope.read(path, demand(path, Envelope.maxBytes(Seal.MAX_BYTES)), Seal.TYPE, Seal.MAX_BYTES);
    }

    /**
     * Proves that a definition is in the release in effect. All shards are read for it.
     *
     * @param kind the kind of definition, as documents write it
     * @param identity its identity
     * @return the proof for its newest version; {@code null} where the release has no such definition
     * @throws IOException when a file cannot be read
     * @throws CatalogTrustException when the catalog is not what it should be
     */
    public @Nullable MembershipProof prove(String kind, String identity) throws IOException {
        Release release = release();
        if (release == null) {
            return null;
        }
        MerkleTree tree = MerkleTree.with(suite.digest(release.path(), release.digestAlgorithm()));
        Digest proven = null;
        long index = 0;
        for (ShardRef shard : release.shards()) {
            ShardContent content = shard(shard);
            boolean mayHold = mayHold(shard, kind, identity);
            for (int i = 0; i < content.count(); i++) {
                Digest each = content.digest(i);
                if (mayHold && isOf(content, i, kind, identity)) {
                    proven = each;
                    index = tree.size();
                    tree.addProven(each);
                } else {
                    tree.add(each);
                }
            }
        }
        return proven == null ? null : new MembershipProof(seal(release.version()), proven, index, tree.path());
    }

    private static boolean isOf(ShardContent content, int index, String kind, String identity) {
        DefinitionKey key = DefinitionKey.of(Objects.requireNonNull(content.definition(index)));
        return key != null && key.kind().equals(kind) && key.identity().equals(identity);
    }

    /** Whether a shard may hold a definition, by its range of keys. */
    static boolean mayHold(ShardRef shard, String kind, String identity) {
        return shard.first().compareTo(new DefinitionKey(kind, identity, Integer.MAX_VALUE, "")) <= 0
                && shard.last().compareTo(new DefinitionKey(kind, identity, -1, "")) >= 0;
    }

    /** Whether a shard holds a definition, in whatever version. */
    static boolean holds(ShardContent content, String kind, String identity) {
        for (int i = 0; i < content.count(); i++) {
            if (isOf(content, i, kind, identity)) {
                return true;
            }
        }
        return false;
    }
}
