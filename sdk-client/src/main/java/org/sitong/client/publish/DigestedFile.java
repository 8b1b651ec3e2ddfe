package org.sitong.client.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.sitong.client.trust.ContentDigest;
import org.sitong.document.Digest;

/** The digest of a file of any size. */
final class DigestedFile {

    private static final int BUFFER = 1 << 16;

    private DigestedFile() {}

    static Digest of(Path file, ContentDigest digest) throws IOException {
        MessageDigest running = digest.begin();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                running.update(buffer, 0, read);
            }
        }
        return digest.digest(running);
    }
}
