package org.sitong.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.document.DocumentFormat;
import org.sitong.internal.DataTable;

/** The examples of the SDK's rules. What lies in a jar cannot be listed, so that an index names them. */
final class RuleExamples {

    private static final String FOLDER = "fixtures/";
    private static final String INDEX = FOLDER + "index.tsv";
    private static final String JUDGED = ".judged.yaml";
    private static final String ACCEPTED = "accepted-";

    private RuleExamples() {}

    /** The examples of a rule in the order of the index; none where it has none. */
    static List<RuleExample> of(String rule) {
        return DataTable.read(RuleExamples.class.getResourceAsStream(INDEX), INDEX, 2).stream()
                .filter(row -> row.get(0).equals(rule))
                .map(row -> example(rule, row.get(1)))
                .toList();
    }

    /** The document that is judged with a waiver list, if the example is one that is shown at work. */
    private static byte @Nullable [] judged(String resource) throws IOException {
        String beside = resource.substring(0, resource.lastIndexOf('.')) + JUDGED;
        try (InputStream in = RuleExamples.class.getResourceAsStream(beside)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    private static RuleExample example(String rule, String file) {
        String resource = FOLDER + rule + "/" + file;
        try (InputStream in = Objects.requireNonNull(RuleExamples.class.getResourceAsStream(resource), resource)) {
            DocumentFormat format = DocumentFormat.of(Path.of(file)).orElseThrow();
            return new RuleExample(file, file.startsWith(ACCEPTED), format, in.readAllBytes(), judged(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
