package org.sitong.validation.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.internal.DataTable;
import org.sitong.item.RulePack;
import org.sitong.validation.Input;
import org.sitong.validation.Pin;
import org.sitong.validation.RuleBook;
import org.sitong.validation.UnusableDocumentException;
import org.sitong.validation.internal.engine.JudgingDocument;

/**
 * A rule pack that was read and has the shape of one; {@link RuleBook#with(Pack)} checks what it says and runs its examples.
 * Immutable and thread-safe.
 */
public final class Pack {

    private static final String INDEX = "index.tsv";

    private final Input input;
    private final RulePack definition;

    private Pack(Input input) {
        JudgingDocument<RulePack> sound = JudgingDocument.of(input, RulePack.class);
        this.input = sound.input();
        this.definition = sound.definition();
    }

    /**
     * The packs that the SDK brings.
     *
     * @return their names in alphabetical order
     */
    public static List<String> builtInNames() {
        return DataTable.read(Pack.class.getResourceAsStream(INDEX), INDEX, 1).stream()
                .map(row -> row.get(0))
                .toList();
    }

    /**
     * A pack that the SDK brings.
     *
     * @param name one of {@link #builtInNames}
     * @return the pack
     * @throws IllegalArgumentException when there is none of this name
     */
    public static Pack builtIn(String name) {
        if (!builtInNames().contains(name)) {
            throw new IllegalArgumentException("No rule pack " + name);
        }
        String file = name + ".yaml";
        try (InputStream in = Objects.requireNonNull(Pack.class.getResourceAsStream(file), file)) {
            return read(file, in.readAllBytes(), DocumentFormat.YAML);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a pack.
     *
     * @param name the name under which findings speak of the file
     * @param file the file; JSON or YAML
     * @return the pack
     * @throws UnusableDocumentException when the file cannot be read or does not have the shape of a pack
     */
    public static Pack read(String name, Path file) {
        return new Pack(JudgingDocument.input(name, file, DocumentReader.standard()));
    }

    /**
     * Reads a pack.
     *
     * @param name the name under which findings speak of the document
     * @param bytes the document in UTF-8
     * @param format how it is written
     * @return the pack
     * @throws UnusableDocumentException when the document does not have the shape of a pack
     */
    public static Pack read(String name, byte[] bytes, DocumentFormat format) {
        return new Pack(Input.of(name, bytes, format));
    }

    /**
     * A pack built in Java or taken from a catalog. What is wrong with it has no place in a source text.
     *
     * @param name the name under which findings speak of it
     * @param definition the pack
     * @return the pack
     * @throws UnusableDocumentException when it does not have the shape of a pack
     */
    public static Pack of(String name, RulePack definition) {
        return new Pack(Input.of(name, Objects.requireNonNull(definition, "definition")));
    }

    /**
     * The pack's identifier.
     *
     * @return the id, by which cards and reports name it
     */
    public String name() {
        return String.valueOf(definition.id());
    }

    /**
     * The pack itself.
     *
     * @return the definition
     */
    public RulePack definition() {
        return definition;
    }

    /**
     * The pack as a document.
     *
     * @return the input, read already
     */
    public Input input() {
        return input;
    }

    /**
     * What pins the pack in a report.
     *
     * @return its name, version and the digest of its canonical form
     */
    public Pin pin() {
        return JudgingDocument.pin("pack", name(), definition.version(), definition);
    }

    @Override
    public String toString() {
        return name();
    }
}
