package org.sitong.benchmarks.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.sitong.document.DocumentFile;
import org.sitong.document.DocumentFiles;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentStream;
import org.sitong.document.ReadResult;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;

/** Sound documents to begin with, and the names and values in them. Immutable. */
public final class Corpus {

    private final List<JsonObject> documents = new ArrayList<>();
    private final List<String> names;
    private final List<JsonValue> values = new ArrayList<>();

    private Corpus(Path folder) throws IOException {
        DocumentReader reader = DocumentReader.standard();
        for (DocumentFile file : DocumentFiles.find(List.of(folder)).files()) {
            try (DocumentStream stream = reader.stream(file.path(), file.format())) {
                for (ReadResult read = stream.next(); read != null; read = stream.next()) {
                    if (read.value() instanceof JsonObject document) {
                        documents.add(document);
                    }
                }
            }
        }
        Set<String> known = new LinkedHashSet<>();
        documents.forEach(document -> collect(document, known));
        names = List.copyOf(known);
        if (documents.isEmpty()) {
            throw new IOException("No documents in " + folder);
        }
    }

    /**
     * The documents of a folder.
     *
     * @param folder the folder, such as {@code examples}
     * @return the corpus
     * @throws IOException when it cannot be read or holds no documents
     */
    public static Corpus of(Path folder) throws IOException {
        return new Corpus(folder);
    }

    private void collect(JsonValue value, Set<String> known) {
        values.add(value);
        if (value instanceof JsonObject object) {
            known.addAll(object.members().keySet());
            object.members().values().forEach(member -> collect(member, known));
        } else if (value instanceof JsonArray array) {
            array.values().forEach(each -> collect(each, known));
        }
    }

    JsonObject document(Random random) {
        return documents.get(random.nextInt(documents.size()));
    }

    String name(Random random) {
        return names.get(random.nextInt(names.size()));
    }

    JsonValue value(Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
