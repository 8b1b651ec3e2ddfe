package org.sitong.client.trust;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Signs with a private key in a file: PKCS#8 in PEM (RFC 5958, RFC 7468), with the public key behind it. Only the file's owner may
 * read and write it; a file that others may read is refused, and none is ever overwritten. Immutable and thread-safe.
 */
public final class KeyFile implements Signer {

    private static final int MAX_BYTES = 16 << 10;
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final String OWNER = "Owner: ";
    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private final TrustedKey key;
    private final PrivateKey privateKey;
    private final CryptoSuite suite;

    private KeyFile(TrustedKey key, PrivateKey privateKey, CryptoSuite suite) {
        this.key = key;
        this.privateKey = privateKey;
        this.suite = suite;
    }

    /**
     * Makes a new key and writes it to a file that does not exist yet.
     *
     * @param file where to
     * @param algorithm what the key signs with
     * @param owner who holds it, for people; {@code null} where nobody says
     * @param suite the algorithms at hand
     * @return the signer
     * @throws IOException when the file cannot be written
     * @throws UnsafeKeyFileException when the file exists, or the file system cannot restrict who reads it
     * @throws UnsupportedAlgorithmException when the algorithm is not at hand
     */
    public static KeyFile create(Path file, SignatureAlgorithm algorithm, @Nullable String owner, CryptoSuite suite)
            throws IOException {
        try {
            KeyPair pair = suite.generator(algorithm).generateKeyPair();
            TrustedKey key = TrustedKey.of(pair.getPublic().getEncoded(), owner);
            String text = pem(PRIVATE, pair.getPrivate().getEncoded()) + publicPem(key);
            write(file, text);
            return new KeyFile(key, pair.getPrivate(), suite);
        } catch (GeneralSecurityException e) {
            throw new UnsupportedAlgorithmException(file.toString(), algorithm.token());
        }
    }

    private static void write(Path file, String text) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), FileRights.ownerOnly(file))) {
            FileRights.restrict(file);
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (FileAlreadyExistsException e) {
            throw new UnsafeKeyFileException(file.toString(), "the file exists and is not overwritten");
        }
    }

    /**
     * Opens a file with a private key.
     *
     * @param file the file
     * @param suite the algorithms at hand
     * @return the signer
     * @throws IOException when the file cannot be read
     * @throws UnsafeKeyFileException when others than its owner may read or write it, or it holds no such pair of keys
     * @throws UnsupportedAlgorithmException when the key's algorithm is not at hand
     */
    public static KeyFile open(Path file, CryptoSuite suite) throws IOException {
        FileRights.demandOwnerOnly(file);
        String text = text(file);
        TrustedKey key = publicKey(file.toString(), text);
        byte[] pkcs8 = block(file.toString(), text, PRIVATE);
        try {
            KeyFile signer = new KeyFile(key, suite.privateKey(key.algorithm(), pkcs8), suite);
            byte[] probe = key.id().getBytes(StandardCharsets.UTF_8);
            if (!suite.verify(file.toString(), key, probe, signer.sign(probe))) {
                throw new UnsafeKeyFileException(file.toString(), "the two keys in it are not a pair");
            }
            return signer;
        } catch (NoSuchAlgorithmException e) {
            throw new UnsupportedAlgorithmException(
                    file.toString(), key.algorithm().token());
        } catch (GeneralSecurityException e) {
            throw new UnsafeKeyFileException(file.toString(), "the private key cannot be read");
        }
    }

    /**
     * Writes a public key for others, in PEM with its owner.
     *
     * @param key the key
     * @return the text of a file that everybody may read
     */
    public static String publicPem(TrustedKey key) {
        String owner = key.owner();
        return (owner == null ? "" : OWNER + owner.replaceAll("\\R", " ") + "\n") + pem(PUBLIC, key.publicKey());
    }

    /**
     * Reads a file with a public key, as {@link #publicPem} writes it or OpenSSL does.
     *
     * @param file the file
     * @return the key
     * @throws IOException when the file cannot be read
     * @throws UnsafeKeyFileException when it holds no public key of a known kind
     */
    public static TrustedKey readPublic(Path file) throws IOException {
        return publicKey(file.toString(), text(file));
    }

    private static String text(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new UnsafeKeyFileException(file.toString(), "the file is too large for a key");
        }
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static TrustedKey publicKey(String name, String text) {
        Matcher owner =
                Pattern.compile("^" + OWNER + "(.+)$", Pattern.MULTILINE).matcher(text);
        try {
            return TrustedKey.of(
                    block(name, text, PUBLIC), owner.find() ? owner.group(1).strip() : null);
        } catch (IllegalArgumentException e) {
            throw new UnsafeKeyFileException(name, "the public key in it is of no known kind");
        }
    }

    private static String pem(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n" + BASE64.encodeToString(der) + "\n-----END " + label + "-----\n";
    }

    private static byte[] block(String name, String text, String label) {
        Matcher block = Pattern.compile("-----BEGIN " + label + "-----([A-Za-z0-9+/=\\s]+)-----END " + label + "-----")
                .matcher(text);
        try {
            if (block.find()) {
                return Base64.getMimeDecoder().decode(block.group(1));
            }
        } catch (IllegalArgumentException e) {
            throw new UnsafeKeyFileException(name, "the " + label + " in it is damaged");
        }
        throw new UnsafeKeyFileException(name, "there is no " + label + " in it");
    }

    @Override
    public TrustedKey key() {
        return key;
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            return suite.sign(key.algorithm(), privateKey, message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key signed before: " + key, e);
        }
    }

    /** The public key; the private one is never shown. */
    @Override
    public String toString() {
        return key.toString();
    }
}
