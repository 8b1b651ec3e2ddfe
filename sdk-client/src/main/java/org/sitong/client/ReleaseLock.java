package org.sitong.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sitong.client.internal.LockText;
import org.sitong.client.release.ReleaseRef;
import org.sitong.client.trust.MalformedDocumentException;
import org.sitong.document.Digest;

/**
 * What a lock file ({@code sitong.lock}) says: exactly this release of exactly this catalog, trusted by exactly this root. Builds and
 * tests that use the same lock file use the same definitions, byte for byte, whatever was published since.
 *
 * @param catalog the catalog's name
 * @param release the release, with its digest
 * @param root the digest (SHA-256) of the root document that the client was given, without its envelope
 */
public record ReleaseLock(String catalog, ReleaseRef release, Digest root) {

    /** What such a file is usually called. */
    public static final String FILE = "sitong.lock";

    /**
     * Reads a lock file.
     *
     * @param file the file
     * @return what it says
     * @throws IOException when it cannot be read
     * @throws MalformedDocumentException when it is no lock file
     */
    public static ReleaseLock read(Path file) throws IOException {
        return LockText.read(file.toString(), Files.readAllBytes(file));
    }

    /**
     * Writes a lock file; an earlier one is replaced.
     *
     * @param file the file
     * @throws IOException when it cannot be written
     */
    public void write(Path file) throws IOException {
        Files.writeString(file, text(), StandardCharsets.UTF_8);
    }

    /**
     * The content of the file.
     *
     * @return JSON, the same for the same lock
     */
    public String text() {
        return LockText.write(this);
    }
}
