package org.sitong.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.catalog.CatalogLoad;
import org.sitong.catalog.CatalogLoader;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;

/**
 * The fixtures: a folder for each rule, in it documents named {@code accepted-…} and {@code rejected-…}. What is expected stands
 * beside a document in {@code ….expected}: for a rejected one each finding of the rule as {@code pointer line:column}, the
 * severity behind it where it is not the rule's; for an accepted one the verdict where it is not {@code passed}. Reference data that it is
 * judged against stands beside it in {@code ….reference.ndjson} or {@code ….reference.yaml}. Beside a waiver list that is
 * shown at work stands the document that is judged with it, in {@code ….judged.yaml}.
 */
final class Fixtures {

    private static final String ACCEPTED = "accepted-";
    private static final String EXPECTED = ".expected";
    private static final String REFERENCE = ".reference";
    private static final String JUDGED = ".judged.yaml";

    record Fixture(String rule, Path file) {

        boolean isAccepted() {
            return file.getFileName().toString().startsWith(ACCEPTED);
        }

        String name() {
            return rule + "/" + file.getFileName();
        }

        private Path beside(String ending) {
            return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.[a-z]+$", "") + ending);
        }

        /** The reference data beside it; {@code null} where there is none. */
        @Nullable
        Catalog references() {
            return Stream.of(".ndjson", ".yaml")
                    .map(ending -> beside(REFERENCE + ending))
                    .filter(Files::exists)
                    .findFirst()
                    .map(Fixture::load)
                    .orElse(null);
        }

        private static Catalog load(Path file) {
            CatalogLoad load = CatalogLoader.of(DocumentReader.standard()).load(List.of(file));
            assertThat(load.problems()).isEmpty();
            return load.catalog();
        }

        /** The document that is judged with the waiver list that this fixture is; {@code null} where it is judged itself. */
        @Nullable
        Path judged() {
            Path beside = beside(JUDGED);
            return Files.exists(beside) ? beside : null;
        }

        List<String> expected() {
            Path beside = beside(EXPECTED);
            try {
                return Files.exists(beside) ? Files.readAllLines(beside, StandardCharsets.UTF_8) : List.of();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Fixtures() {}

    static List<Fixture> all() {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(file -> DocumentFormat.of(file).isPresent())
                    .filter(file -> !file.getFileName().toString().contains(REFERENCE + "."))
                    .filter(file -> !file.getFileName().toString().endsWith(JUDGED))
                    .sorted()
                    .map(file -> new Fixture(
                            Objects.requireNonNull(file.getParent())
                                    .getFileName()
                                    .toString(),
                            file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        try {
            return Path.of(Objects.requireNonNull(Fixtures.class.getResource("fixtures"), "fixtures")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
