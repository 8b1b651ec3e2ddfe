package org.sitong.validation.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.internal.DataTable;
import org.sitong.validation.RuleExample;

/**
 * Finds fixtures: a folder for each rule, named by its id, and in it the {@linkplain RuleExample examples} with what stands
 * beside them.
 */
public final class Fixtures {

    private static final String INDEX = "index.tsv";

    /** What may stand beside an example; what lies in a jar cannot be listed. */
    private static final List<String> ENDINGS = List.of(
            "expected",
            "reference.ndjson",
            "reference.yaml",
            "base.ndjson",
            "base.yaml",
            "previous.ndjson",
            "previous.yaml",
            "judged.yaml",
            "limits.json",
            "failure",
            "profile.yaml",
            "assume");

    private Fixtures() {}

    /**
     * The fixtures of a folder.
     *
     * @param folder the folder that holds a folder for each rule; other files in it are left alone
     * @return the fixtures by rule and name
     * @throws UncheckedIOException when something cannot be read
     * @throws IllegalArgumentException when a file belongs to no fixture
     */
    public static List<RuleExample> in(Path folder) {
        Map<String, Map<String, byte[]>> byRule = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (name.contains("/")) {
                    byRule.computeIfAbsent(StringUtils.substringBefore(name, '/'), rule -> new LinkedHashMap<>())
                            .put(StringUtils.substringAfter(name, '/'), Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return examples(byRule);
    }

    /**
     * The fixtures of a folder on the class path or module path, some of its rules. The folder's {@code index.tsv} names the
     * documents, the plainest first: a line each, with the rule, a tab and the file.
     *
     * @param resources opens a resource by its name, such as {@code MyRules.class::getResourceAsStream}; {@code null} where there
     *     is none
     * @param folder the folder's name for it
     * @param rules tells which rules are wanted
     * @return the fixtures in the order of the index
     * @throws UncheckedIOException when something cannot be read
     * @throws IllegalStateException when there is no index, or a document that it names is not there
     */
    public static List<RuleExample> onClassPath(
            Function<String, @Nullable InputStream> resources, String folder, Predicate<String> rules) {
        Map<String, Map<String, byte[]>> byRule = new LinkedHashMap<>();
        String index = folder + "/" + INDEX;
        for (List<String> row : DataTable.read(resources.apply(index), index, 2)) {
            String rule = row.get(0);
            String file = row.get(1);
            if (rules.test(rule)) {
                Map<String, byte[]> files = byRule.computeIfAbsent(rule, id -> new LinkedHashMap<>());
                String path = folder + "/" + rule + "/";
                files.put(
                        file,
                        read(resources, path + file)
                                .orElseThrow(() -> new IllegalStateException("No resource " + path + file)));
                String stem = StringUtils.substringBefore(StringUtils.substringBefore(file, '/'), '.');
                for (String ending : ENDINGS) {
                    read(resources, path + stem + "." + ending)
                            .ifPresent(bytes -> files.put(stem + "." + ending, bytes));
                }
            }
        }
        return examples(byRule);
    }

    private static Optional<byte[]> read(Function<String, @Nullable InputStream> resources, String name) {
        try (InputStream in = resources.apply(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RuleExample> examples(Map<String, Map<String, byte[]>> byRule) {
        return byRule.entrySet().stream()
                .flatMap(rule -> RuleExample.of(rule.getKey(), rule.getValue()).stream())
                .toList();
    }
}
