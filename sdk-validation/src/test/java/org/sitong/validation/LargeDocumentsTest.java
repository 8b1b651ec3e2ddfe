package org.sitong.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sitong.document.DocumentFormat;

/** Rules whose documents are too large to keep as fixtures, and a file that cannot be read. */
class LargeDocumentsTest {

    private static final Validator VALIDATOR = Validator.builder()
            .date(LocalDate.of(2026, 11, 21))
            .only("document")
            .build();

    private static Input json(String text) {
        return Input.of("large.json", text.getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON);
    }

    private static void gives(String rule, Input input) {
        assertThat(VALIDATOR.check(input).findings()).extracting(Finding::rule).containsExactly(rule);
    }

    @Test
    void arrays() {
        gives("document.array-too-long", json("{\"a\": [0" + ",0".repeat(100_000) + "]}"));
        assertThat(VALIDATOR
                        .check(json("{\"a\": [0" + ",0".repeat(99_999) + "]}"))
                        .findings())
                .isEmpty();
    }

    @Test
    void values() {
        String hundred = "[0" + ",0".repeat(99) + "]";
        gives("document.too-many-values", json("[" + (hundred + ",").repeat(4_950) + hundred + "]"));
        assertThat(VALIDATOR
                        .check(json("[" + (hundred + ",").repeat(4_948) + hundred + "]"))
                        .findings())
                .extracting(Finding::rule)
                .doesNotContain("document.too-many-values");
    }

    @Test
    void texts() {
        gives("document.string-too-long", json("{\"a\": \"" + "x".repeat((1 << 20) + 1) + "\"}"));
        assertThat(VALIDATOR
                        .check(json("{\"a\": \"" + "x".repeat(1 << 20) + "\"}"))
                        .findings())
                .isEmpty();
    }

    @Test
    void documents() {
        gives("document.too-large", json("{\"a\": 1}" + " ".repeat(8 << 20)));
        assertThat(VALIDATOR
                        .check(json("{\"a\": 1}" + " ".repeat((8 << 20) - 8)))
                        .findings())
                .isEmpty();
    }

    @Test
    void unreadable() {
        gives("document.unreadable", Input.unreadable("gone.json", new IOException("gone")));
    }
}
