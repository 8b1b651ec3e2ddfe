package org.sitong.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

class NdjsonReaderTest {

    private final DocumentReader reader =
            DocumentReader.of(ReadLimits.builder().documentBytes(1_000).build());

    @Test
    void everyLineIsReadOnItsOwn() throws IOException {
        List<ReadResult> results = readAll("\uFEFF{\"a\":1}\r\n\n  \t\r\n{\"a\":2,}\n[1]\r\n{\"b\":\n3");

        assertThat(results.stream().map(NdjsonReaderTest::shown))
                .containsExactly("1 {a=1}", "4 document.syntax 4:8", "5 [1]", "6 document.syntax 6:6", "7 3");
        assertThat(results.get(0).sourceMap().value(JsonPointer.parse("/a")).column())
                .isEqualTo(6);
        assertThat(results.get(2).sourceMap().value(JsonPointer.parse("/0")).line())
                .isEqualTo(5);
        assertThat(results.get(1).text().line(4)).isEqualTo("{\"a\":2,}");
    }

    @Test
    void aLineBeyondTheLimitIsSkippedAndTold() throws IOException {
        String fits = "\"" + "x".repeat(998) + "\"";
        List<ReadResult> results = readAll(fits + "\n" + "y".repeat(100_000) + "\n" + fits + "\r\n1\n" + fits + "z");
        assertThat(results.stream()
                        .map(result -> result.value() == null
                                ? shown(result)
                                : "" + result.text().firstLine()))
                .containsExactly("1", "2 document.too-large 2:1", "3", "4", "5 document.too-large 5:1");
    }

    @Test
    void linesAcrossBuffersAreWhole() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append("{\"办理\":").append(i).append("}\n");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        try (DocumentStream stream = reader.stream(new Dribble(bytes), DocumentFormat.NDJSON)) {
            for (int i = 0; i < 5_000; i++) {
                ReadResult result = stream.next();
                assertThat(result.value().at(JsonPointer.parse("/办理"))).isEqualTo(JsonValue.of(i));
                assertThat(result.text().firstLine()).isEqualTo(i + 1);
            }
            assertThat(stream.next()).isNull();
            assertThat(stream.next()).isNull();
        }
    }

    @Test
    void aStreamWithoutDocumentsSaysSo() throws IOException {
        for (String empty : List.of("", "\n\n", "\uFEFF", "\r\n")) {
            assertThat(readAll(empty).stream().map(NdjsonReaderTest::shown)).containsExactly("1 document.empty 1:1");
        }
    }

    @Test
    void aWideEncodingIsToldOnce() throws IOException {
        List<ReadResult> results = readAll("{\"a\":1}\n{\"a\":2}\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(results).hasSize(1);
        assertThat(results.get(0).problems().get(0).messageKey()).isEqualTo("document.encoding.wide");
    }

    @Test
    void streamFailuresAreThrown() throws IOException {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        try (DocumentStream stream = reader.stream(failing, DocumentFormat.NDJSON)) {
            assertThatThrownBy(stream::next).isInstanceOf(IOException.class).hasMessage("gone");
        }
        assertThatThrownBy(() -> reader.read(failing, DocumentFormat.JSON)).isInstanceOf(IOException.class);
    }

    @Test
    void filesAreReadByTheirFormat(@TempDir Path folder) throws IOException {
        Path json = Files.writeString(folder.resolve("a.JSON"), "{\"a\": 1}");
        Path yaml = Files.writeString(folder.resolve("b.yml"), "a: 1");
        Path lines = Files.writeString(folder.resolve("c.jsonl"), "{\"a\": 1}\n{\"a\": 1}");
        assertThat(DocumentFormat.of(folder.resolve("d.txt"))).isEmpty();
        assertThat(DocumentFormat.of(Path.of("/"))).isEmpty();
        for (Path file : List.of(json, yaml, lines)) {
            DocumentFormat format = DocumentFormat.of(file).orElseThrow();
            try (DocumentStream stream = reader.stream(file, format)) {
                List<ReadResult> results = drain(stream);
                assertThat(results).hasSize(format == DocumentFormat.NDJSON ? 2 : 1);
                assertThat(results)
                        .allSatisfy(result -> assertThat(result.value()).hasToString("{a=1}"));
            }
        }
    }

    private List<ReadResult> readAll(String text) throws IOException {
        return readAll(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<ReadResult> readAll(byte[] bytes) throws IOException {
        try (DocumentStream stream = reader.stream(new ByteArrayInputStream(bytes), DocumentFormat.NDJSON)) {
            return drain(stream);
        }
    }

    private static List<ReadResult> drain(DocumentStream stream) throws IOException {
        List<ReadResult> results = new ArrayList<>();
        for (ReadResult result = stream.next(); result != null; result = stream.next()) {
            results.add(result);
        }
        return results;
    }

    private static String shown(ReadResult result) {
        String line = result.text().firstLine() + " ";
        if (result.problems().isEmpty()) {
            return line + result.value();
        }
        Problem problem = result.problems().get(0);
        return line + problem.id() + " " + problem.range().line() + ":"
                + problem.range().column();
    }

    /** Gives a few bytes at a time. */
    private static final class Dribble extends InputStream {
        private final ByteArrayInputStream in;

        Dribble(byte[] bytes) {
            in = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            return in.read(buffer, from, Math.min(length, 7));
        }
    }
}
