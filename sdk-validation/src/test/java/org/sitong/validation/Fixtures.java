package org.sitong.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sitong.document.DocumentFormat;

/**
 * The fixtures: a folder for each rule, in it documents named {@code accepted-…} and {@code rejected-…}. What is expected stands
 * beside a document in {@code ….expected}: for a rejected one each finding of the rule as {@code pointer line:column}, the
 * severity behind it where it is not the rule's; for an accepted one the verdict where it is not {@code passed}.
 */
final class Fixtures {

    private static final String ACCEPTED = "accepted-";
    private static final String EXPECTED = ".expected";

    record Fixture(String rule, Path file) {

        boolean isAccepted() {
            return file.getFileName().toString().startsWith(ACCEPTED);
        }

        String name() {
            return rule + "/" + file.getFileName();
        }

        List<String> expected() {
            Path beside = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.[a-z]+$", "") + EXPECTED);
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
