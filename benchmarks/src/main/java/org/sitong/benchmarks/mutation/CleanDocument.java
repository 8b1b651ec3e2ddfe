package org.sitong.benchmarks.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sitong.document.CanonicalJson;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.ReadResult;
import org.sitong.item.Definition;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.Kind;
import org.sitong.validation.Input;

/**
 * A document without faults.
 *
 * @param name its path below the folder
 * @param value its content
 * @param definition what it defines
 */
public record CleanDocument(String name, JsonValue value, Definition definition) {

    /** The YAML documents of a folder that are definitions, sorted by path. */
    public static List<CleanDocument> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> read(folder, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CleanDocument read(Path folder, Path file) {
        try {
            ReadResult read = DocumentReader.standard().read(file, DocumentFormat.YAML);
            return new CleanDocument(
                    folder.relativize(file).toString(),
                    Objects.requireNonNull(read.value(), file::toString),
                    Objects.requireNonNull(read.definition(), file::toString));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kind of definition. */
    public Kind kind() {
        return definition.kind();
    }

    /** The document, or another value in its place, for a validator. */
    static Input input(String name, JsonValue value) {
        return Input.of(name, CanonicalJson.bytes(value), DocumentFormat.JSON);
    }

    /** The places of an element, such as {@code materials.name}: one for each member of the lists on the way. */
    Stream<JsonPointer> places(String element) {
        Stream<JsonPointer> places = Stream.of(JsonPointer.ROOT);
        String[] names = element.split("\\.");
        for (int i = 0; i < names.length; i++) {
            String name = names[i];
            boolean isLast = i == names.length - 1;
            places = places.map(place -> place.child(name))
                    .filter(place -> value.at(place) != null)
                    .flatMap(place -> isLast ? Stream.of(place) : members(place));
        }
        return places;
    }

    private Stream<JsonPointer> members(JsonPointer place) {
        return value.at(place) instanceof JsonValue.JsonArray list
                ? Stream.iterate(0, i -> i < list.values().size(), i -> i + 1).map(place::child)
                : Stream.of(place);
    }
}
