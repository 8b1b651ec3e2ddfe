package org.sitong.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A committed file that is generated. Tests compare it with what would be generated now; with {@code -Dsitong.generate=true}
 * they write it instead.
 */
public final class GeneratedFile {

    private static final boolean GENERATE = Boolean.getBoolean("sitong.generate");

    private GeneratedFile() {}

    /** The root of the repository: Maven runs the tests in the folder of the module. */
    public static Path repository() {
        return Path.of("").toAbsolutePath().getParent();
    }

    static Path module() {
        return Path.of("").toAbsolutePath();
    }

    /** Fails unless the file has this content, or writes it. */
    public static void check(Path file, String content) {
        try {
            if (GENERATE) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, content, StandardCharsets.UTF_8);
            }
            assertThat(file).as("run with -Dsitong.generate=true to write it").exists();
            assertThat(Files.readString(file, StandardCharsets.UTF_8))
                    .as("%s is out of date: run the test again with -Dsitong.generate=true", file)
                    .isEqualTo(content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
