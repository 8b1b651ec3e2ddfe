package org.sitong.validation.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.json.JsonValue;
import org.sitong.standard.Kind;
import org.sitong.validation.Validator;

class SchemaEngineTest {

    /** How the rows of fixtures are read; no definition. */
    private static final String PROFILE = ".profile.yaml";

    /** The fixtures of all rules, right and wrong. */
    static List<Path> documents() throws IOException, URISyntaxException {
        Path fixtures = Path.of(
                Objects.requireNonNull(Validator.class.getResource("fixtures")).toURI());
        try (Stream<Path> files = Files.walk(fixtures)) {
            return files.filter(file -> DocumentFormat.of(file)
                            .filter(DocumentFormat.YAML::equals)
                            .isPresent())
                    .filter(file -> !file.toString().endsWith(PROFILE))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theSchemaOfAKindDecidesAsTheSchemaOfAllKindsDoes(Path file) {
        JsonValue value = read(file);
        Kind kind = value == null ? null : SchemaPhase.kind(value);
        if (value == null || kind == null) {
            assertThat(file.toString()).containsAnyOf("document.", "schema.kind");
            return;
        }
        boolean accepted = SchemaEngine.standard().accepts(kind, JsonNodes.of(value));
        assertThat(SchemaEngine.standard().acceptsAny(JsonNodes.of(value))).isEqualTo(accepted);
        assertThat(SchemaPhase.check(value, 1_000).fits()).isEqualTo(accepted);
    }

    private static JsonValue read(Path file) {
        try {
            return DocumentReader.standard().read(file, DocumentFormat.YAML).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
