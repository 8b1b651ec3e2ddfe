package org.sitong.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sitong.document.Digest;
import org.sitong.document.Digests;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentWriter;
import org.sitong.document.ReadResult;
import org.sitong.document.SourceMap;
import org.sitong.item.Definition;
import org.sitong.json.JsonValue;
import org.sitong.validation.Input;
import org.sitong.validation.Report;
import org.sitong.validation.Validator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One service item, from its bytes to its report; each step includes the ones before it. Read the figures as ratios to
 * {@link #tokens()} of the same run: machines differ, and the same machine differs from hour to hour.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class OneDocument {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final DocumentReader reader = DocumentReader.standard();
    private final Validator validator = Validator.builder().date(DAY).build();
    private final Validator schema =
            Validator.builder().date(DAY).only("schema").build();
    private final JsonFactory factory = new JsonFactory();
    private final byte[] yaml = resource();
    private final JsonValue value =
            Objects.requireNonNull(reader.read(yaml, DocumentFormat.YAML).value());
    private final byte[] json =
            DocumentWriter.of(DocumentFormat.JSON).write(value).getBytes(StandardCharsets.UTF_8);

    private static byte[] resource() {
        try (InputStream in = Objects.requireNonNull(OneDocument.class.getResourceAsStream("water-first.yaml"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The measure of the others: the parser alone, names and strings looked at.
     *
     * @return a number that depends on all of them
     */
    @Benchmark
    public int tokens() {
        int seen = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                seen += parser.getStringLength();
            }
        }
        return seen;
    }

    /**
     * Bytes to a value, strictly decoded, within the limits.
     *
     * @return the value
     */
    @Benchmark
    public @Nullable JsonValue value() {
        return reader.read(json, DocumentFormat.JSON).value();
    }

    /**
     * Bytes to a definition.
     *
     * @return the definition
     */
    @Benchmark
    public @Nullable Definition definition() {
        return reader.read(json, DocumentFormat.JSON).definition();
    }

    /**
     * Bytes to a definition, from YAML.
     *
     * @return the definition
     */
    @Benchmark
    public @Nullable Definition definitionFromYaml() {
        return reader.read(yaml, DocumentFormat.YAML).definition();
    }

    /**
     * Bytes to a value with the place of everything in it.
     *
     * @return the places
     */
    @Benchmark
    public SourceMap places() {
        ReadResult read = reader.read(json, DocumentFormat.JSON);
        return read.sourceMap();
    }

    /**
     * A value to the digest of its canonical form.
     *
     * @return the digest
     */
    @Benchmark
    public Digest digest() {
        return Digests.sha256(value);
    }

    /**
     * Bytes to the verdict of the schema.
     *
     * @return the report
     */
    @Benchmark
    public Report schema() {
        return schema.check(Input.of("item.json", json, DocumentFormat.JSON));
    }

    /**
     * Bytes to the verdict of the schema and of all rules.
     *
     * @return the report
     */
    @Benchmark
    public Report everything() {
        return validator.check(Input.of("item.json", json, DocumentFormat.JSON));
    }
}
