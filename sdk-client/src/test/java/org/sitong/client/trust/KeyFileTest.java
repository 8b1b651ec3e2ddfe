package org.sitong.client.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.sitong.client.TestKeys.ALICE;
import static org.sitong.client.TestKeys.SUITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("publisher.key");
    }

    private void mode(String mode) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }

    @Test
    void aKeyComesBackAndOnlyItsOwnerReadsIt() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        KeyFile made = KeyFile.create(file, SignatureAlgorithm.ED25519, "市政务服务局 张三", SUITE);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        KeyFile read = KeyFile.open(file, SUITE);
        assertThat(read.key()).isEqualTo(made.key());
        assertThat(read.key().owner()).isEqualTo("市政务服务局 张三");
        byte[] message = "四同".getBytes(UTF_8);
        assertThat(SUITE.verify("x", made.key(), message, read.sign(message))).isTrue();
        assertThat(read.toString())
                .doesNotContain("PRIVATE")
                .contains(made.key().id());
    }

    @Test
    void aFileThatOthersMayReadOrWriteIsRefused() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        KeyFile.create(file, SignatureAlgorithm.ED25519, null, SUITE);
        for (String mode : new String[] {"rw-r-----", "rw----r--", "rw--w----", "rwx------", "rw-------"}) {
            mode(mode);
            if (mode.equals("rw-------")) {
                assertThat(KeyFile.open(file, SUITE).key().owner()).isNull();
            } else {
                assertThatThrownBy(() -> KeyFile.open(file, SUITE))
                        .isInstanceOfSatisfying(
                                UnsafeKeyFileException.class,
                                e -> assertThat(e.reason()).contains(mode));
            }
        }
    }

    @Test
    void aKeyIsNeverOverwritten() throws IOException {
        Files.writeString(file, "precious", UTF_8);

        assertThatThrownBy(() -> KeyFile.create(file, SignatureAlgorithm.ED25519, null, SUITE))
                .isInstanceOf(UnsafeKeyFileException.class);
        assertThat(file).hasContent("precious");
    }

    @Test
    void halvesThatAreNoPairAreRefused() throws IOException {
        KeyFile.create(file, SignatureAlgorithm.ED25519, null, SUITE);
        String text = Files.readString(file, UTF_8);
        String mixed = text.substring(0, text.indexOf("-----BEGIN PUBLIC")) + KeyFile.publicPem(ALICE.key());
        Files.writeString(file, mixed, UTF_8);

        assertThatThrownBy(() -> KeyFile.open(file, SUITE))
                .isInstanceOf(UnsafeKeyFileException.class)
                .hasMessageContaining("not a pair");
    }

    @Test
    void publicKeysAreForEverybody() throws IOException {
        Files.writeString(file, KeyFile.publicPem(ALICE.key()), UTF_8);

        assertThat(KeyFile.readPublic(file)).isEqualTo(ALICE.key());
        assertThat(KeyFile.readPublic(file).owner()).isEqualTo("ALICE");
        assertThatThrownBy(() -> KeyFile.open(restricted(), SUITE))
                .isInstanceOf(UnsafeKeyFileException.class)
                .hasMessageContaining("no PRIVATE KEY");
        Files.writeString(file, "nothing", UTF_8);
        assertThatThrownBy(() -> KeyFile.readPublic(file)).isInstanceOf(UnsafeKeyFileException.class);
    }

    private Path restricted() throws IOException {
        mode("rw-------");
        return file;
    }
}
