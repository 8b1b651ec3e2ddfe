package org.sitong.catalog.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sitong.catalog.Catalog;
import org.sitong.catalog.CatalogLoad;
import org.sitong.catalog.CatalogProblem;
import org.sitong.catalog.LocatedDefinition;
import org.sitong.document.DocumentFile;
import org.sitong.document.DocumentFiles;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentStream;
import org.sitong.document.Problem;
import org.sitong.document.ReadResult;
import org.sitong.item.Definition;
import org.sitong.json.JsonPointer;

/** One loading of a catalog. */
public final class Loading {

    /** A catalog with more problems than anybody reads still loads in the memory of a sound one. */
    private static final int KEPT = 10_000;

    private final DocumentReader reader;
    private final List<LocatedDefinition> definitions = new ArrayList<>();
    private final List<CatalogProblem> problems = new ArrayList<>();
    private int documents;
    private long unlisted;

    /** Begins a loading. */
    public Loading(DocumentReader reader) {
        this.reader = reader;
    }

    /** Loads files, and folders with all that is below them. */
    public CatalogLoad load(Collection<Path> paths) {
        DocumentFiles found = DocumentFiles.find(paths);
        found.missing().forEach(missing -> add(missing.name(), missing.problem()));
        found.files().forEach(this::file);
        return new CatalogLoad(Catalog.ofLocated(definitions), documents, problems, unlisted);
    }

    private void file(DocumentFile file) {
        try (DocumentStream stream = reader.stream(file.path(), file.format())) {
            for (ReadResult result = stream.next(); result != null; result = stream.next()) {
                documents++;
                document(file, result);
            }
        } catch (IOException e) {
            add(file.name(), Problem.unreadable(e));
        }
    }

    private void document(DocumentFile file, ReadResult result) {
        boolean isLine = result.format() == DocumentFormat.NDJSON;
        String name = isLine ? file.name() + ":" + result.line() : file.name();
        result.problems().forEach(problem -> add(name, problem));
        result.unlistedProblems().values().forEach(more -> unlisted += more);
        for (Problem problem : result.binding().problems()) {
            JsonPointer pointer = problem.pointer() == null ? JsonPointer.ROOT : problem.pointer();
            Problem placed = problem.toBuilder()
                    .range(result.sourceMap().locate(pointer))
                    .build();
            add(name, placed);
        }
        Definition definition = result.definition();
        if (definition != null) {
            definitions.add(new LocatedDefinition(definition, FileSource.of(name, file.path(), result)));
        }
    }

    private void add(String name, Problem problem) {
        if (problems.size() < KEPT) {
            problems.add(new CatalogProblem(name, problem));
        } else {
            unlisted++;
        }
    }
}
