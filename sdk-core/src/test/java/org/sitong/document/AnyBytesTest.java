package org.sitong.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sitong.json.JsonPointer;

/** Whatever the bytes are, reading answers with a value or with problems that can be said and shown. */
class AnyBytesTest {

    private final DocumentReader reader = DocumentReader.standard();

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
        Arbitrary<byte[]> markup = Arbitraries.strings()
                .withChars(" \n\r\t:-#?,[]{}&*!|>'\"%@`\\u0dUx1.eE+~=<办😀\u0085\u2028".toCharArray())
                .ofMaxLength(60)
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> chinese =
                Arbitraries.strings().ofMaxLength(20).map(text -> text.getBytes(Charset.forName("GB18030")));
        Arbitrary<byte[]> utf16 =
                Arbitraries.strings().ofMaxLength(20).map(text -> text.getBytes(StandardCharsets.UTF_16));
        Arbitrary<byte[]> broken = Combinators.combine(
                        JsonValues.any(),
                        Arbitraries.of(DocumentFormat.class),
                        Arbitraries.integers().greaterOrEqual(0),
                        Arbitraries.bytes())
                .as((value, format, place, replacement) -> {
                    byte[] text = DocumentWriter.of(format).write(value).getBytes(StandardCharsets.UTF_8);
                    text[place % text.length] = replacement;
                    return replacement > 0 ? text : Arrays.copyOf(text, place % text.length);
                });
        return Arbitraries.oneOf(noise, markup, chinese, utf16, broken);
    }

    @Property(tries = 3_000)
    void readingNeverThrows(@ForAll("bytes") byte[] bytes, @ForAll DocumentFormat format) {
        assertSane(reader.read(bytes, format));
    }

    @Property(tries = 500)
    void readingLinesNeverThrows(@ForAll("bytes") byte[] bytes) throws IOException {
        int documents = 0;
        try (DocumentStream lines = reader.stream(new ByteArrayInputStream(bytes), DocumentFormat.NDJSON)) {
            for (ReadResult result = lines.next(); result != null; result = lines.next()) {
                assertSane(result);
                documents++;
            }
        }
        assertThat(documents).isPositive();
    }

    private static void assertSane(ReadResult result) {
        assertThat(result.value() != null || !result.problems().isEmpty()).isTrue();
        for (Problem problem : result.problems()) {
            assertThat(problem.range().line())
                    .isBetween(result.text().firstLine(), result.text().lastLine());
            for (Locale locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
                assertThat(problem.text(locale)).isNotBlank().doesNotContain("Exception", "jackson", "yaml.engine");
            }
        }
        assertThat(result.sourceMap().locate(JsonPointer.parse("/a/0"))).isNotNull();
        assertThat(result.binding()).isNotNull();
    }
}
