package org.sitong.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Expected texts. With {@code -Dsitong.generate=true} they are written anew, for a person to look at the difference. */
final class Golden {

    private static final boolean GENERATE = Boolean.getBoolean("sitong.generate");
    private static final Path FOLDER = Path.of("src/test/resources/org/sitong/validation/report");

    private Golden() {}

    static String text(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Checks that a report is written as expected. */
    static void check(String name, String actual) throws IOException {
        if (GENERATE) {
            Files.writeString(FOLDER.resolve(name), actual);
        } else {
            assertThat(actual).isEqualTo(text(name));
        }
    }
}
