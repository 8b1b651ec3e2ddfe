package org.sitong.validation.internal.engine;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.document.Definitions;
import org.sitong.document.Problem;
import org.sitong.document.ReadResult;
import org.sitong.item.Definition;
import org.sitong.item.Provenance;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.Kind;
import org.sitong.validation.Input;
import org.sitong.validation.Related;
import org.sitong.validation.internal.schema.SchemaPhase;
import org.sitong.validation.internal.schema.SchemaVerdict;
import org.sitong.validation.rule.PlacedText;

/** One document under judgement: all that is known of it. Not shared between threads. */
final class Subject {

    private static final List<JsonPointer> NAMES = Stream.of("/name/handlingItem", "/name/sub", "/name/main", "/name")
            .map(JsonPointer::parse)
            .toList();

    private static final List<JsonPointer> ORGANS = List.of(JsonPointer.parse("/authority/organ/name"));

    private final String document;
    private final @Nullable ReadResult read;
    private final @Nullable JsonValue value;
    private final @Nullable Definition definition;
    private final @Nullable IOException failure;
    private final SchemaVerdict shape;
    private final TreeSet<String> broken = new TreeSet<>();
    private final @Nullable Coverage coverage;
    private @Nullable List<PlacedText> texts;

    private Subject(
            String document,
            @Nullable ReadResult read,
            @Nullable JsonValue value,
            @Nullable Definition definition,
            @Nullable IOException failure,
            int most) {
        this.document = document;
        this.read = read;
        this.value = value;
        this.definition = definition;
        this.failure = failure;
        this.shape = value == null ? SchemaVerdict.FITS : SchemaPhase.check(value, most);
        Provenance provenance = provenance();
        this.coverage = provenance == null || provenance.carries().isEmpty() ? null : Coverage.of(provenance.carries());
        shape.broken().forEach(place -> broken.add(ElementPaths.of(place)));
    }

    /** Reads a document and holds it against its schema; so many issues are told in full. */
    static Subject of(Input input, int most) {
        try {
            ReadResult read = input.read();
            Definition given = input.definition();
            if (read != null) {
                return new Subject(input.document(), read, read.value(), read.definition(), null, most);
            }
            JsonValue value = given == null ? null : Definitions.write(given);
            return new Subject(input.document(), null, value, given, null, most);
        } catch (IOException e) {
            return new Subject(input.document(), null, null, null, e, most);
        }
    }

    String document() {
        return document;
    }

    /** Whether there is no document at all: rows that became no definition. */
    boolean isNothing() {
        return read == null && value == null && failure == null;
    }

    @Nullable
    ReadResult read() {
        return read;
    }

    @Nullable
    JsonValue value() {
        return value;
    }

    @Nullable
    Definition definition() {
        return definition;
    }

    List<Problem> problems() {
        IOException refused = failure;
        if (refused != null) {
            return List.of(Problem.unreadable(refused));
        }
        return read == null ? List.of() : read.problems();
    }

    /** How many problems of reading there are beyond those listed, by id. */
    Map<String, Long> unlistedProblems() {
        return read == null ? Map.of() : read.unlistedProblems();
    }

    SchemaVerdict shape() {
        return shape;
    }

    @Nullable
    Kind kind() {
        return definition == null ? null : definition.kind();
    }

    @Nullable
    String identity() {
        return definition == null ? null : definition.identityCode();
    }

    /** The name of what is defined, the most particular one; {@code null} where it has none. */
    @Nullable
    String name() {
        return firstText(NAMES);
    }

    /** The name of the organ that implements what is defined; {@code null} where none is named. */
    @Nullable
    String organ() {
        return firstText(ORGANS);
    }

    private @Nullable String firstText(List<JsonPointer> places) {
        return places.stream()
                .map(pointer -> value == null ? null : value.at(pointer))
                .filter(name -> name instanceof JsonValue.JsonString text
                        && !text.value().isBlank())
                .map(name -> ((JsonValue.JsonString) name).value())
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Provenance provenance() {
        return definition == null ? null : definition.provenance();
    }

    List<PlacedText> texts() {
        List<PlacedText> known = texts;
        if (known == null) {
            known = value == null ? List.of() : DocumentTexts.of(value);
            texts = known;
        }
        return known;
    }

    boolean isBroken(String element) {
        return !broken.isEmpty() && ElementPaths.touches(broken, element);
    }

    boolean isSound(String element) {
        return broken.stream().noneMatch(path -> ElementPaths.isAtOrBelow(element, path));
    }

    boolean carries(String element) {
        return coverage == null || coverage.has(element);
    }

    boolean has(String element) {
        return ElementPaths.isPresent(value, element);
    }

    Related place(JsonPointer pointer) {
        return Related.builder()
                .document(document)
                .subject(Brief.text(identity()))
                .pointer(pointer)
                .range(read == null ? null : Places.range(read, pointer))
                .build();
    }
}
