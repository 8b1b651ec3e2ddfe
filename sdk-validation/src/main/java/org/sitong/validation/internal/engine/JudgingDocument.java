package org.sitong.validation.internal.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.document.Definitions;
import org.sitong.document.Digests;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.ReadResult;
import org.sitong.item.Definition;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.Finding;
import org.sitong.validation.Input;
import org.sitong.validation.Pin;
import org.sitong.validation.Related;
import org.sitong.validation.RuleBook;
import org.sitong.validation.UnusableDocumentException;
import org.sitong.validation.Validator;
import org.sitong.validation.internal.book.Entry;
import org.sitong.validation.internal.schema.SchemaRule;
import org.sitong.validation.rule.Observation;

/**
 * A document by which others are judged, read and found to have the shape of its kind.
 *
 * @param input the document, read already
 * @param definition what it defines
 * @param <D> its kind
 */
public record JudgingDocument<D extends Definition>(Input input, D definition) {

    /** The shape of a document depends on no day. */
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    /**
     * Reads such a document.
     *
     * @throws UnusableDocumentException when it cannot be read, has the wrong shape or is of another kind
     */
    public static <D extends Definition> JudgingDocument<D> of(Input input, Class<D> type) {
        Input read = read(input);
        List<Finding> wrong = Validator.builder()
                .rules(RuleBook.standard())
                .only("schema")
                .date(ANY_DAY)
                .build()
                .check(read)
                .findings()
                .stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!wrong.isEmpty()) {
            throw new UnusableDocumentException(read.document(), wrong);
        }
        Subject subject = Subject.of(read, 1);
        Definition definition = Objects.requireNonNull(subject.definition());
        if (!type.isInstance(definition)) {
            throw new UnusableDocumentException(read.document(), List.of(otherKind(subject, type)));
        }
        return new JudgingDocument<>(read, type.cast(definition));
    }

    /** A file whose extension says how it is written; YAML where it does not, which can hold JSON too. */
    public static Input input(String name, Path file, DocumentReader reader) {
        DocumentFormat format = DocumentFormat.of(file)
                .filter(known -> known != DocumentFormat.NDJSON)
                .orElse(DocumentFormat.YAML);
        try {
            return Input.of(name, reader.read(file, format));
        } catch (IOException e) {
            return Input.unreadable(name, e);
        }
    }

    /** A document is read once, so that what is wrong and what is used are the same. */
    private static Input read(Input input) {
        try {
            ReadResult read = input.read();
            return read == null ? input : Input.of(input.document(), read);
        } catch (IOException e) {
            return Input.unreadable(input.document(), e);
        }
    }

    private static Finding otherKind(Subject subject, Class<? extends Definition> type) {
        Kind wanted = kind(type);
        Map<String, Object> named = Map.of(
                "kind",
                String.valueOf(subject.kind() == null ? null : subject.kind().token()),
                "wanted",
                wanted.token());
        RuleBook book = RuleBook.standard();
        String rule = SchemaRule.KIND.id();
        Said said = new Said(
                new Entry(Objects.requireNonNull(book.find(rule)), book.texts(rule), null),
                EngineTexts.TEXTS.phrase("unusable.other-kind", named),
                Observation.at(JsonPointer.ROOT.child("kind")),
                null,
                null);
        return new FindingMaker(subject).make(said);
    }

    /** A finding of a rule of the SDK about such a document. */
    public static Finding finding(Input input, String rule, Observation observation) {
        RuleBook book = RuleBook.standard();
        Entry entry = new Entry(Objects.requireNonNull(book.find(rule)), book.texts(rule), null);
        return new FindingMaker(Subject.of(input, 1)).make(Said.of(entry, observation));
    }

    /** A place in such a document, for a finding to point at. */
    public static Related place(Input input, JsonPointer pointer) {
        return Subject.of(input, 1).place(pointer);
    }

    private static Kind kind(Class<? extends Definition> type) {
        for (Kind kind : Kind.values()) {
            if (kind.type() == type) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of definition is a " + type);
    }

    /** What pins such a document in a report: its digest is that of its canonical form, however it is written. */
    public static Pin pin(String what, String name, @Nullable String version, Definition definition) {
        return new Pin(
                what,
                name,
                version,
                Digests.sha256(Definitions.write(definition)).toString());
    }
}
