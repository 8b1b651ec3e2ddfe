package org.sitong.validation.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.sitong.catalog.Catalog;
import org.sitong.catalog.CatalogLoader;
import org.sitong.document.DocumentFiles;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.ReadResult;
import org.sitong.item.Definition;
import org.sitong.validation.Input;
import org.sitong.validation.Inputs;
import org.sitong.validation.report.RenderOptions;

/** The example's base in two releases, its districts, and short definitions for what the example does not teach. */
final class RehearsalWorld {

    static final Path WORLD = Path.of("..", "examples", "consistency");
    static final String STANDARD = """
            kind: ImplementationStandard
            standard: "1.0"
            identity:
              national:
                basicCode: "000119001000"
            name:
              main: 取水许可
            itemType: licence
            timeLimits:
              promised:
                value: "%s"
                unit: working-day
            lifecycle:
              version: %s
            """;

    static final String ITEM = """
            kind: ServiceItem
            standard: "1.0"
            identity:
              national:
                basicCode: "000119001000"
            name:
              main: 取水许可
            itemType: licence
            lifecycle:
              derivesFrom:
                kind: %s
                code: "000119001000"
                version: 1
            timeLimits:
              promised:
                value: "%s"
                unit: working-day
            """;

    static final Catalog V1 = load("base/v1");
    static final Catalog V2 = load("base/v2");

    private RehearsalWorld() {}

    static String written(RehearsalRenderer renderer, RehearsalReport report, Locale locale) {
        StringBuilder out = new StringBuilder();
        renderer.write(report, RenderOptions.builder().locale(locale).build(), out);
        return out.toString().stripTrailing();
    }

    static RehearsalReport report(int threads) {
        return Rehearsal.builder()
                .from(V1)
                .to(V2)
                .date(LocalDate.EPOCH)
                .threads(threads)
                .build()
                .run(inputs().iterator(), item -> {});
    }

    static RehearsedItem rehearse(String file) {
        Path path = WORLD.resolve("districts").resolve(file + ".yaml");
        return rehearsal(V1, V2)
                .rehearse(file, Objects.requireNonNull(read(path).definition()));
    }

    static Rehearsal rehearsal(Catalog from, Catalog to) {
        return Rehearsal.builder()
                .from(from)
                .to(to)
                .date(LocalDate.EPOCH)
                .merged(true)
                .build();
    }

    static Catalog catalog(String standard, String days, String version) {
        return Catalog.of(List.of(definition(standard.formatted(days, version))));
    }

    static Definition definition(String yaml) {
        ReadResult read = DocumentReader.standard().read(yaml.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML);
        assertThat(read.problems()).isEmpty();
        return Objects.requireNonNull(read.definition());
    }

    static ReadResult read(Path path) {
        try {
            return DocumentReader.standard().read(path, DocumentFormat.YAML);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        DocumentFiles.find(List.of(WORLD.resolve("districts"))).files().forEach(file -> {
            try (Stream<Input> documents = Inputs.of(file.name(), file.path(), DocumentReader.standard())) {
                inputs.addAll(documents.toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return inputs;
    }

    static Catalog load(String folder) {
        return CatalogLoader.of(DocumentReader.standard())
                .load(WORLD.resolve(folder))
                .catalog();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
