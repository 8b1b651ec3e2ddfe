package org.sitong.benchmarks.fuzz;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.sitong.document.CanonicalFormException;
import org.sitong.document.CanonicalJson;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentStream;
import org.sitong.document.DocumentWriter;
import org.sitong.document.Problem;
import org.sitong.document.ReadResult;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

/** Any bytes through the reader in every format; what can be read is written and read again. */
final class BytesTarget implements FuzzTarget {

    private static final int MOST_PROBLEMS = 1_000;

    private final DocumentReader reader = DocumentReader.standard();
    private final Corpus corpus;
    private final Values values;

    BytesTarget(Corpus corpus) {
        this.corpus = corpus;
        this.values = new Values(corpus);
    }

    @Override
    public String name() {
        return "bytes";
    }

    @Override
    public int share() {
        return 900;
    }

    @Override
    public byte[] input(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Bytes.any(random);
            case 1, 2, 3 -> Bytes.odd(random);
            case 4 -> random.nextInt(8) == 0 ? Bytes.mutated(small(random), random) : Bytes.odd(random);
            default -> Bytes.mutated(Bytes.odd(random), random);
        };
    }

    /** A part of a document, so that a million inputs do not take a day. */
    private byte[] small(Random random) {
        JsonValue value = random.nextInt(12) > 0 ? corpus.value(random) : values.document(random);
        DocumentFormat[] formats = DocumentFormat.values();
        return DocumentWriter.of(formats[random.nextInt(formats.length)])
                .write(value)
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void check(byte[] input) throws Exception {
        for (DocumentFormat format : DocumentFormat.values()) {
            check(reader.read(input, format), reader.read(input, format));
        }
        try (DocumentStream stream = reader.stream(new ByteArrayInputStream(input), DocumentFormat.NDJSON)) {
            int documents = 0;
            for (ReadResult read = stream.next(); read != null; read = stream.next()) {
                check(read, read);
                documents++;
            }
            Fault.unless(documents > 0, "A stream says something of its documents");
        }
    }

    private void check(ReadResult read, ReadResult again) {
        JsonValue value = read.value();
        Fault.unless(value != null || !read.problems().isEmpty(), "No value needs a problem");
        Fault.unless(read.problems().size() <= MOST_PROBLEMS, "Problems are bounded");
        Fault.unlessEqual(read.problems(), again.problems(), "Problems of one input");
        for (Problem problem : read.problems()) {
            Fault.unless(!problem.text(Locale.CHINESE).isBlank(), "A problem says something in Chinese");
            Fault.unless(!problem.text(Locale.ENGLISH).isBlank(), "A problem says something in English");
            Fault.unless(problem.range() != null, "A problem of reading has a place");
            Fault.unless(problem.range().offset() <= read.text().content().length(), "A place lies in the text");
            read.sourceMap().locate(problem.pointer() == null ? JsonPointer.ROOT : problem.pointer());
        }
        if (value != null) {
            Fault.unlessEqual(value, again.value(), "Values of one input");
            read.binding();
            read.sourceMap().locate(JsonPointer.ROOT);
            check(value);
        }
    }

    private void check(JsonValue value) {
        for (DocumentFormat format : DocumentFormat.values()) {
            ReadResult read =
                    reader.read(DocumentWriter.of(format).write(value).getBytes(StandardCharsets.UTF_8), format);
            Fault.unless(read.problems().isEmpty(), "What was written reads without problems: " + read.problems());
            Fault.unless(value.equals(read.value()), "What was written reads back");
        }
        checkCanonical(value);
    }

    private void checkCanonical(JsonValue value) {
        byte[] canonical;
        try {
            canonical = CanonicalJson.bytes(value);
        } catch (CanonicalFormException e) {
            Fault.unless(!e.problem().text(Locale.CHINESE).isBlank(), "A refusal says something");
            return;
        }
        JsonValue read = reader.read(canonical, DocumentFormat.JSON).value();
        Fault.unless(value.equals(read), "The canonical form reads back");
        Fault.unless(Arrays.equals(canonical, CanonicalJson.bytes(read)), "The canonical form is one");
    }
}
