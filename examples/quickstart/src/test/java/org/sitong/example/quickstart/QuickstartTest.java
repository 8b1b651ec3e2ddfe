package org.sitong.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void findsWhatIsWrongAndWhere() throws IOException {
        assertThat(output())
                .containsSubsequence(
                        "material.yaml 5:15 error",
                        "[schema.enum]",
                        "material.yaml 6:1 error",
                        "[schema.unknown-element]",
                        "河道采砂许可 /timeLimits/promised error",
                        "[time.promise-over-statutory]",
                        "河道采砂许可 /contacts/complaint/telephone warning",
                        "[contact.same-phone]",
                        "2 份定义，4 处问题");
    }

    @Test
    void theReadmeShowsWhatTheProgramPrints() throws IOException {
        assertThat(Path.of("README.md")).content(StandardCharsets.UTF_8).contains(output());
    }

    private static String output() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Quickstart.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
