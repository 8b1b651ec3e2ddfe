package org.sitong.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;

/** The examples that come with the repository: a clean catalog, and files with one fault each, named by their rule. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplesTest {

    private static final Path EXAMPLES =
            Path.of("..", "examples").toAbsolutePath().normalize();

    private final Validator validator =
            Validator.builder().date(LocalDate.of(2026, 11, 21)).build();

    @Test
    void theCatalogIsClean() {
        Report report = validator.check(documents(EXAMPLES.resolve("catalog")).flatMap(ExamplesTest::inputs));
        assertThat(report.findings()).isEmpty();
        assertThat(report.summary().toolFaults()).isEmpty();
        assertThat(report.summary().documents()).isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFileGivesTheRuleOfItsNameAndNothingElse(String rule) {
        Report report = validator.check(documents(EXAMPLES.resolve("faulty"))
                .filter(file -> rule(file).equals(rule))
                .flatMap(ExamplesTest::inputs));
        assertThat(report.findings()).isNotEmpty().extracting(Finding::rule).containsOnly(rule);
        assertThat(report.summary().toolFaults()).isEmpty();
    }

    static List<String> faults() {
        return documents(EXAMPLES.resolve("faulty"))
                .map(ExamplesTest::rule)
                .distinct()
                .toList();
    }

    private static String rule(Path file) {
        return file.getFileName().toString().replaceFirst("(\\.\\d+)?\\.(yaml|json)$", "");
    }

    private static Stream<Path> documents(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> DocumentFormat.of(file).isPresent())
                    .filter(file -> Stream.of(".vscode", "schema").noneMatch(file.toString()::contains))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Input> inputs(Path file) {
        try {
            return Inputs.of(EXAMPLES.relativize(file).toString(), file, DocumentReader.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
