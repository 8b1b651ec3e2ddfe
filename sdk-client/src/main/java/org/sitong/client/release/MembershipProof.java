package org.sitong.client.release;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lombok.Value;
import org.sitong.client.trust.ContentDigest;
import org.sitong.client.trust.DigestMismatchException;
import org.sitong.client.trust.Envelope;
import org.sitong.client.trust.InvalidProofException;
import org.sitong.client.trust.Verifier;
import org.sitong.document.Digest;
import org.sitong.item.Definition;

/**
 * Proves without a network that a definition belongs to a signed release: its digest, its place in the {@link MerkleTree}, and the
 * signed {@link Seal}. As a text it has some 1,500 characters for a catalog of a million definitions with one signature, so that it
 * fits a QR code (at most 2,953) on a printed notice. It stays true when newer releases follow; whether the definition still holds is
 * not what it says. Immutable and thread-safe.
 */
@Value
public class MembershipProof {

    /** What every proof begins with. */
    public static final String PREFIX = "SITONG1.";

    /** The most characters of a proof. */
    public static final int MAX_CHARS = 16 << 10;

    private static final String DOCUMENT = "proof";
    private static final int HASH = 32;
    private static final int MAX_PATH = 64;
    private static final int MAX_PART = 4 << 10;

    /** The signed seal of the release. */
    Envelope seal;

    /** The digest of the definition in canonical form. */
    Digest definition;

    /** Which one of all definitions of the release it is, from 0. */
    long index;

    /** The neighbours in the tree, from the leaf to the root. */
    List<Digest> path;

    /**
     * Puts a proof together.
     *
     * @param seal the signed seal of the release
     * @param definition the digest of the definition
     * @param index which one of all definitions it is, from 0
     * @param path the neighbours in the tree, see {@link MerkleTree#path()}; copied
     */
    public MembershipProof(Envelope seal, Digest definition, long index, List<Digest> path) {
        this.seal = seal;
        this.definition = definition;
        this.index = index;
        this.path = List.copyOf(path);
    }

    /**
     * Verifies the proof: the seal's signatures by any root of the chain, then the path.
     *
     * @param verifier who is trusted
     * @return the seal that the definition belongs to
     * @throws org.sitong.client.trust.CatalogTrustException when it proves nothing
     */
    public Seal verify(Verifier verifier) {
        Seal sealed = Seal.verify(DOCUMENT, seal, verifier);
        ContentDigest digest =
                verifier.chain().suite().digest(DOCUMENT, sealed.tree().algorithm());
        if (!definition.algorithm().equals(digest.name())) {
            throw new InvalidProofException(DOCUMENT, "the digests are of two kinds");
        }
        Digest root;
        try {
            root = MerkleTree.rootOf(digest, definition, index, sealed.definitions(), path);
        } catch (IllegalArgumentException e) {
            throw new InvalidProofException(DOCUMENT, String.valueOf(e.getMessage()));
        }
        if (!root.equals(sealed.tree())) {
            throw new InvalidProofException(DOCUMENT, "the path does not lead to the signed root");
        }
        return sealed;
    }

    /**
     * Verifies the proof, and that it is of a certain definition.
     *
     * @param verifier who is trusted
     * @param claimed the definition that it is said to be of
     * @return the seal that the definition belongs to
     * @throws DigestMismatchException when it is of another one
     * @throws org.sitong.client.trust.CatalogTrustException when it proves nothing
     */
    public Seal verify(Verifier verifier, Definition claimed) {
        Seal sealed = verify(verifier);
        ContentDigest digest = verifier.chain().suite().digest(DOCUMENT, definition.algorithm());
        Digest actual = CanonicalDefinition.digest(claimed, digest);
        if (!actual.equals(definition)) {
            throw new DigestMismatchException(DOCUMENT, definition, actual);
        }
        return sealed;
    }

    /**
     * Writes the proof.
     *
     * @return ASCII letters, digits, {@code -}, {@code _} and one dot
     */
    public String text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        part(out, seal.payload());
        out.write(seal.signers().size());
        for (String id : seal.signers()) {
            out.writeBytes(HexFormat.of().parseHex(id));
            byte[] signature = seal.signature(id);
            part(out, signature == null ? new byte[0] : signature);
        }
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(index).array());
        out.writeBytes(MerkleTree.raw(definition));
        out.write(path.size());
        path.forEach(each -> out.writeBytes(MerkleTree.raw(each)));
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
    }

    private static void part(ByteArrayOutputStream out, byte[] bytes) {
        out.write(bytes.length >> 8);
        out.write(bytes.length & 0xff);
        out.writeBytes(bytes);
    }

    /**
     * Reads a proof. Nothing is verified by this but the form.
     *
     * @param text what {@link #text()} gave; blanks around it do not matter
     * @return the proof
     * @throws InvalidProofException when it has another form
     */
    public static MembershipProof parse(String text) {
        String stripped = text.strip();
        if (!stripped.startsWith(PREFIX) || stripped.length() > MAX_CHARS) {
            throw new InvalidProofException(DOCUMENT, "it does not begin with " + PREFIX + " or is too long");
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(stripped.substring(PREFIX.length()));
            MembershipProof proof = read(ByteBuffer.wrap(bytes));
            if (!proof.text().equals(stripped)) {
                throw new InvalidProofException(DOCUMENT, "it is not written as it should be");
            }
            return proof;
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw new InvalidProofException(DOCUMENT, "it is damaged or cut off");
        }
    }

    private static MembershipProof read(ByteBuffer in) {
        byte[] payload = part(in);
        Map<String, byte[]> signatures = new TreeMap<>();
        for (int left = in.get() & 0xff; left > 0; left--) {
            String id = HexFormat.of().formatHex(bytes(in, HASH));
            signatures.put(id, part(in));
        }
        long index = in.getLong();
        byte[] definition = bytes(in, HASH);
        int length = in.get() & 0xff;
        if (length > MAX_PATH) {
            throw new InvalidProofException(DOCUMENT, "the path is too long");
        }
        Envelope seal = Envelope.of(Seal.TYPE, payload, signatures);
        String algorithm = Seal.read(DOCUMENT, payload).tree().algorithm();
        List<Digest> path = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            path.add(digest(algorithm, bytes(in, HASH)));
        }
        return new MembershipProof(seal, digest(algorithm, definition), index, path);
    }

    private static Digest digest(String algorithm, byte[] raw) {
        return new Digest(algorithm, HexFormat.of().formatHex(raw));
    }

    private static byte[] part(ByteBuffer in) {
        int length = (in.get() & 0xff) << 8 | in.get() & 0xff;
        if (length > MAX_PART) {
            throw new InvalidProofException(DOCUMENT, "a part is too long");
        }
        return bytes(in, length);
    }

    private static byte[] bytes(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
