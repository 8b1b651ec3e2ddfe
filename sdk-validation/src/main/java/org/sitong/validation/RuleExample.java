package org.sitong.validation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.ReadLimits;

/**
 * A short document that shows what a rule accepts or rejects, with what it must give: a golden pair. Its file is named
 * {@code accepted-…} or {@code rejected-…}; rows of exchange tables are a folder of this name with a file for each table.
 * Beside it stand, under the same name with other endings:
 *
 * <ul>
 *   <li>{@code .expected}: of a rejected one each finding, as {@link org.sitong.validation.testing.FixtureResult} writes
 *       it; of an accepted one its verdict, where that is not {@code passed};
 *   <li>{@code .limits.json}: how much may be read, members as in {@link ReadLimits}, where other limits hold;
 *   <li>{@code .failure}: what the system says instead of letting the document be read;
 *   <li>{@code .judged.yaml}: the document that is judged with the waiver list that the example is;
 *   <li>{@code .base.yaml}, {@code .previous.yaml}, {@code .reference.yaml}, or the same with {@code .ndjson}: what it is judged
 *       against;
 *   <li>whatever else a run needs.
 * </ul>
 *
 * Immutable and thread-safe.
 */
public final class RuleExample {

    private static final String ACCEPTED = "accepted-";
    private static final String REJECTED = "rejected-";
    private static final String EXPECTED = "expected";
    private static final String LIMITS = "limits.json";
    private static final String FAILURE = "failure";

    private final String rule;
    private final String name;
    private final SortedMap<String, byte[]> files;
    private final SortedMap<String, byte[]> beside;

    private RuleExample(String rule, String name, SortedMap<String, byte[]> files, SortedMap<String, byte[]> beside) {
        this.rule = rule;
        this.name = name;
        this.files = files;
        this.beside = beside;
    }

    /**
     * The examples that the files of a rule's folder make.
     *
     * @param rule the rule's id
     * @param files the files' bytes by name; {@code /} stands before the name of a file in a folder. Not copied: they must not
     *     change afterwards
     * @return the examples in the order of the map
     * @throws IllegalArgumentException when a name begins neither with {@code accepted-} nor with {@code rejected-}, and when a
     *     file belongs to no document
     */
    public static List<RuleExample> of(String rule, Map<String, byte[]> files) {
        Objects.requireNonNull(rule, "rule");
        Map<String, RuleExample> examples = new LinkedHashMap<>();
        files.forEach((file, bytes) -> {
            if (!file.startsWith(ACCEPTED) && !file.startsWith(REJECTED)) {
                throw new IllegalArgumentException(rule + "/" + file + " begins with neither accepted- nor rejected-");
            }
            RuleExample example = examples.computeIfAbsent(
                    StringUtils.substringBefore(StringUtils.substringBefore(file, '/'), '.'),
                    stem -> new RuleExample(rule, stem, new TreeMap<>(), new TreeMap<>()));
            boolean isDocument = file.contains("/")
                    || StringUtils.countMatches(file, '.') == 1
                            && DocumentFormat.of(Path.of(file)).isPresent();
            if (isDocument) {
                example.files.put(file, bytes);
            } else {
                example.beside.put(StringUtils.substringAfter(file, '.'), bytes);
            }
        });
        return examples.values().stream().map(RuleExample::checked).toList();
    }

    private static RuleExample checked(RuleExample example) {
        if (example.files.isEmpty() || !example.isRows() && example.files.size() > 1) {
            throw new IllegalArgumentException(
                    example.rule + "/" + example.name + " is not one document: " + example.files.keySet());
        }
        return new RuleExample(
                example.rule,
                example.isRows() ? example.name : example.files.firstKey(),
                example.files,
                example.beside);
    }

    /**
     * The rule that it is about.
     *
     * @return the rule's id
     */
    public String rule() {
        return rule;
    }

    /**
     * The example's name.
     *
     * @return the name of its file, such as {@code rejected-longer.yaml}, or of its folder
     */
    public String name() {
        return name;
    }

    /**
     * Tells whether the rule has nothing to say against it.
     *
     * @return whether it is right
     */
    public boolean isAccepted() {
        return name.startsWith(ACCEPTED);
    }

    /**
     * Tells whether it is rows of exchange tables rather than a document.
     *
     * @return whether {@link #files} are tables, which an import makes into inputs
     */
    public boolean isRows() {
        return files.firstKey().contains("/");
    }

    /**
     * The files that it consists of.
     *
     * @return the names; of rows, with the folder and {@code /} before them
     */
    public List<String> files() {
        return List.copyOf(files.keySet());
    }

    /**
     * A file as it is.
     *
     * @param file one of {@link #files}
     * @return a copy of its bytes
     * @throws IllegalArgumentException when there is no such file
     */
    public byte[] bytes(String file) {
        byte[] bytes = files.get(file);
        if (bytes == null) {
            throw new IllegalArgumentException("No file " + file + " in " + this);
        }
        return bytes.clone();
    }

    /**
     * The example as it is written.
     *
     * @return the text; bytes that are not UTF-8, where a rule is about them, are replaced by U+FFFD. Of rows, each table
     *     behind its name in brackets
     */
    public String text() {
        return isRows()
                ? String.join(
                        "\n",
                        files.entrySet().stream()
                                .map(file -> "[" + StringUtils.substringAfter(file.getKey(), '/') + "]\n"
                                        + utf8(file.getValue()))
                                .toList())
                : utf8(files.get(files.firstKey()));
    }

    /**
     * What must come of it.
     *
     * @return the lines; for an accepted one {@code passed} where nothing else is said
     */
    public List<String> expected() {
        return beside(EXPECTED)
                .map(text -> text.lines().toList())
                .orElse(isAccepted() ? List.of(Verdict.Outcome.PASSED.token()) : List.of());
    }

    /**
     * The endings of what stands beside it.
     *
     * @return the endings without the first dot, such as {@code expected}
     */
    public List<String> endings() {
        return List.copyOf(beside.keySet());
    }

    /**
     * What stands beside it.
     *
     * @param ending the ending without the first dot, such as {@code reference.ndjson}
     * @return the text
     */
    public Optional<String> beside(String ending) {
        return Optional.ofNullable(beside.get(ending)).map(RuleExample::utf8);
    }

    /**
     * The example for a validator, under its {@linkplain #name() name}.
     *
     * @return one document, or for NDJSON one for every line
     * @throws IllegalStateException when it is {@linkplain #isRows() rows}
     */
    public Stream<Input> inputs() {
        if (isRows()) {
            throw new IllegalStateException(this + " is rows, which an import makes into inputs");
        }
        String failure = beside(FAILURE).orElse(null);
        if (failure != null) {
            return Stream.of(Input.unreadable(name, new IOException(failure.strip())));
        }
        DocumentFormat format = DocumentFormat.of(Path.of(name)).orElseThrow();
        return Inputs.of(
                name,
                new ByteArrayInputStream(Objects.requireNonNull(files.get(name))),
                format,
                DocumentReader.of(limits()));
    }

    private ReadLimits limits() {
        return beside(LIMITS).map(ExampleLimits::of).orElse(ReadLimits.DEFAULT);
    }

    private static String utf8(byte @Nullable [] bytes) {
        return new String(Objects.requireNonNull(bytes), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return rule + "/" + name;
    }
}
