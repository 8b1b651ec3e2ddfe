package org.sitong.cli.internal.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.sitong.exchange.ExchangeProfile;
import org.sitong.exchange.Importer;
import org.sitong.exchange.TableFolder;
import org.sitong.validation.Input;
import org.sitong.validation.RuleBook;
import org.sitong.validation.RuleExample;

/**
 * Examples that are rows, imported. The profile stands beside an example in {@code .profile.yaml}, or is the one that all
 * examples of the SDK share; what is assumed stands in {@code .assume}, a line each as on the command line.
 */
public final class ExampleRows {

    private static final String SHARED_PROFILE = "fixtures/rows.profile.yaml";

    private ExampleRows() {}

    /** An example of either sort as inputs. */
    public static Stream<Input> inputs(RuleExample example) {
        try {
            return example.isRows() ? imported(example).stream() : example.inputs();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Input> imported(RuleExample example) throws IOException {
        Path folder = Files.createTempDirectory("sitong-example");
        try {
            for (String file : example.files()) {
                Files.write(folder.resolve(StringUtils.substringAfter(file, '/')), example.bytes(file));
            }
            ExchangeProfile profile = profile(example, folder.resolve(".profile.yaml"));
            List<Input> inputs = new ArrayList<>();
            try (TableFolder tables = TableFolder.of(folder);
                    RowInputs rows = RowInputs.of(
                            sink -> Importer.of(profile).importTables(tables, sink),
                            (source, table) -> StringUtils.defaultIfEmpty(source, table))) {
                rows.forEachRemaining(inputs::add);
            }
            return inputs;
        } finally {
            delete(folder);
        }
    }

    private static ExchangeProfile profile(RuleExample example, Path file) throws IOException {
        Files.write(
                file,
                example.beside("profile.yaml")
                        .map(text -> text.getBytes(StandardCharsets.UTF_8))
                        .orElseGet(ExampleRows::shared));
        ExchangeProfile profile = ExchangeProfile.load(file);
        for (String line : example.beside("assume").orElse("").lines().toList()) {
            Map<String, String> codes = new LinkedHashMap<>();
            for (String code : StringUtils.substringAfter(line, '=').split(",")) {
                codes.put(StringUtils.substringBefore(code, ':'), StringUtils.substringAfter(code, ':'));
            }
            profile = profile.assuming(StringUtils.substringBefore(line, '='), codes);
        }
        return profile;
    }

    private static byte[] shared() {
        try (var in = Objects.requireNonNull(RuleBook.class.getResourceAsStream(SHARED_PROFILE), SHARED_PROFILE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
