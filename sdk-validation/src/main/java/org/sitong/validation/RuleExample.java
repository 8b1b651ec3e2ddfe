package org.sitong.validation;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;

/** A short document that shows what a rule accepts or rejects. Immutable and thread-safe. */
public final class RuleExample {

    private final String name;
    private final boolean accepted;
    private final DocumentFormat format;
    private final byte[] bytes;
    private final byte @Nullable [] judged;

    RuleExample(String name, boolean accepted, DocumentFormat format, byte[] bytes, byte @Nullable [] judged) {
        this.name = Objects.requireNonNull(name, "name");
        this.accepted = accepted;
        this.format = Objects.requireNonNull(format, "format");
        this.bytes = bytes;
        this.judged = judged;
    }

    /**
     * The example's name.
     *
     * @return a file name, such as {@code rejected-longer.yaml}
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
        return accepted;
    }

    /**
     * The example as it is written.
     *
     * @return the text; bytes that are not UTF-8, where a rule is about them, are replaced by U+FFFD
     */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * The example for a validator.
     *
     * @return one document, or for NDJSON one for every line
     */
    public Stream<Input> inputs() {
        return format == DocumentFormat.NDJSON
                ? Inputs.of(name, new ByteArrayInputStream(bytes), format, DocumentReader.standard())
                : Stream.of(Input.of(name, bytes.clone(), format));
    }

    /**
     * Judges the example as it is meant: a document by its rule alone, a waiver list that is shown at work together with
     * the document that it is used for.
     *
     * @param validator a validator to be, with rules and day; it is changed
     * @param rule the rule's id
     * @return what was found
     */
    public Report check(Validator.Builder validator, String rule) {
        if (judged == null) {
            return validator.only(rule).build().check(inputs());
        }
        return validator
                .waivers(Waivers.read(name, bytes, format))
                .build()
                .check(Input.of("judged.yaml", judged, DocumentFormat.YAML));
    }

    @Override
    public String toString() {
        return name;
    }
}
