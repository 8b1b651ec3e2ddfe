package org.sitong.validation;

import java.nio.file.Path;
import java.util.Objects;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.ReadLimits;
import org.sitong.item.WaiverList;
import org.sitong.validation.internal.engine.JudgingDocument;

/**
 * A list of waivers, for a validator to accept findings by; what is wrong with its entries is found in the run that it is
 * used in. Immutable and thread-safe.
 */
public final class Waivers {

    /** A baseline of a large catalog has as many waivers as a run tells findings. */
    private static final DocumentReader READER = DocumentReader.of(
            ReadLimits.builder().documentBytes(256 << 20).values(4_000_000).build());

    private final Input input;
    private final WaiverList list;

    private Waivers(Input input, WaiverList list) {
        this.input = input;
        this.list = list;
    }

    /**
     * Reads a list of waivers.
     *
     * @param name the name under which findings speak of the file
     * @param file the file; JSON or YAML
     * @return the list
     * @throws UnusableDocumentException when the file cannot be read or is no sound list of waivers
     */
    public static Waivers read(String name, Path file) {
        return of(JudgingDocument.input(name, file, READER));
    }

    /**
     * A list of waivers in memory.
     *
     * @param name the name under which findings speak of the document
     * @param bytes the document in UTF-8
     * @param format how it is written
     * @return the list
     * @throws UnusableDocumentException when the document is no sound list of waivers
     */
    public static Waivers read(String name, byte[] bytes, DocumentFormat format) {
        return of(Input.of(name, bytes, format));
    }

    /**
     * A list of waivers built in Java or taken from a store. Findings about it have no place in a source text.
     *
     * @param name the name under which findings speak of it
     * @param list the list
     * @return the list
     * @throws UnusableDocumentException when it is not sound
     */
    public static Waivers of(String name, WaiverList list) {
        return of(Input.of(name, Objects.requireNonNull(list, "list")));
    }

    private static Waivers of(Input input) {
        JudgingDocument<WaiverList> sound = JudgingDocument.of(input, WaiverList.class);
        return new Waivers(sound.input(), sound.definition());
    }

    /**
     * The list itself.
     *
     * @return the definition
     */
    public WaiverList list() {
        return list;
    }

    /**
     * The list as a document.
     *
     * @return the input, read already
     */
    public Input input() {
        return input;
    }

    /**
     * What pins the list in a report.
     *
     * @return its name and the digest of its canonical form
     */
    public Pin pin() {
        return JudgingDocument.pin("waivers", String.valueOf(list.id()), null, list);
    }
}
