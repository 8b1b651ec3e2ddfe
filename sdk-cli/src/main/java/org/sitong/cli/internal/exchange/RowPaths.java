package org.sitong.cli.internal.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.document.DocumentFiles;
import org.sitong.document.DocumentFormat;
import org.sitong.exchange.ExchangeProfile;
import org.sitong.exchange.ImportReport;
import org.sitong.exchange.ImportSink;
import org.sitong.exchange.Importer;
import org.sitong.exchange.RowSource;
import org.sitong.exchange.RowTrace;
import org.sitong.exchange.TableException;
import org.sitong.exchange.TableFolder;

/** The rows that the paths on the command line name: lines of JSON objects, or tables as files and folders of files. */
public final class RowPaths implements AutoCloseable {

    private final Console console;
    private final ExchangeProfile profile;
    private final List<String> paths;
    private final List<RowSource> lines;
    private final @Nullable TableFolder tables;
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byTable = new HashMap<>();

    private RowPaths(
            Console console,
            ExchangeProfile profile,
            List<String> paths,
            List<RowSource> lines,
            @Nullable TableFolder tables) {
        this.console = console;
        this.profile = profile;
        this.paths = List.copyOf(paths);
        this.lines = lines;
        this.tables = tables;
    }

    /** Finds the rows; nothing is read yet. */
    public static RowPaths open(ExchangeProfile profile, List<String> paths, Charset charset, Console console) {
        if (Collections.frequency(paths, InputFiles.STANDARD_INPUT) > 1) {
            throw Failure.usage("import.standard-input-twice");
        }
        List<Path> files = paths.stream()
                .filter(path -> !path.equals(InputFiles.STANDARD_INPUT))
                .map(RowPaths::existing)
                .toList();
        boolean inTables = isOfTables(profile);
        long inLines = paths.stream().filter(RowPaths::isLines).count();
        if (!inTables && inLines == paths.size()) {
            RowPaths rows = new RowPaths(
                    console,
                    profile,
                    paths,
                    paths.stream().map(path -> lines(path, console)).toList(),
                    null);
            files.forEach(rows::name);
            return rows;
        }
        if (files.size() < paths.size()) {
            throw Failure.usage("import.tables-not-from-standard-input", profile.name());
        }
        if (!inTables && inLines > 0) {
            throw Failure.usage("import.lines-and-tables");
        }
        RowPaths rows = new RowPaths(console, profile, paths, List.of(), tables(files, charset, console));
        files.forEach(rows::name);
        return rows;
    }

    private static boolean isOfTables(ExchangeProfile profile) {
        return !profile.families().get(0).tables().isEmpty();
    }

    private static boolean isLines(String path) {
        return path.equals(InputFiles.STANDARD_INPUT)
                || Files.isRegularFile(InputFiles.path(path))
                        && DocumentFormat.of(InputFiles.path(path)).orElse(null) == DocumentFormat.NDJSON;
    }

    private static Path existing(String path) {
        Path file = InputFiles.path(path);
        if (!Files.exists(file)) {
            throw Failure.noInput("input.not-found", path, file.toAbsolutePath().toString());
        }
        return file;
    }

    private static RowSource lines(String path, Console console) {
        return path.equals(InputFiles.STANDARD_INPUT)
                ? RowSource.of(path, console::in)
                : RowSource.file(InputFiles.path(path));
    }

    private static TableFolder tables(List<Path> files, Charset charset, Console console) {
        try {
            TableFolder tables = TableFolder.of(files, charset);
            if (tables.tables().isEmpty()) {
                throw Failure.noInput(
                        "import.no-tables",
                        String.join(", ", files.stream().map(Path::toString).toList()));
            }
            return tables;
        } catch (TableException e) {
            throw Failure.noInput("import.unreadable", e.text(console.locale()));
        } catch (IOException e) {
            throw Failure.noInput("import.unreadable", DocumentFiles.reason(e, console.locale()));
        }
    }

    /** Remembers under which name a person knows the file that findings call by its last name. */
    private void name(Path path) {
        if (!Files.isDirectory(path)) {
            put(path);
            return;
        }
        try (Stream<Path> inside = Files.list(path)) {
            inside.forEach(this::put);
        } catch (IOException e) {
            throw Failure.noInput("input.unreadable", path.toString(), DocumentFiles.reason(e, console.locale()));
        }
    }

    private void put(Path file) {
        byName.put(last(file), file.toString());
        byTable.put(StringUtils.substringBeforeLast(last(file), "."), file.toString());
    }

    private static String last(Path path) {
        return Objects.requireNonNullElse(path.getFileName(), path).toString();
    }

    /** The path of a source, or of the file of a table where the source is not named, as a person gave it. */
    public String path(String source, String table) {
        return source.isEmpty() ? byTable.getOrDefault(table, table) : byName.getOrDefault(source, source);
    }

    /** Imports all rows; that none of the tables is one of the profile's only shows then. */
    public ImportReport run(ImportSink sink) throws IOException {
        Importer importer = Importer.of(profile);
        if (tables == null) {
            return importer.importRows(lines, sink);
        }
        ImportReport account = importer.importTables(tables, sink);
        if (isOfTables(profile) && account.tables().isEmpty() && account.read() == 0) {
            throw Failure.noInput(
                    "import.no-known-table",
                    String.join(", ", paths),
                    profile.name(),
                    profile.families().stream()
                            .map(family -> family.tables().get(0))
                            .collect(Collectors.joining(", ")));
        }
        return account;
    }

    /** What becomes of a row, by its key or line; empty where there is none. */
    public List<RowTrace> explain(String keyOrLine) throws IOException {
        Importer importer = Importer.of(profile);
        return tables == null ? importer.explainRows(lines, keyOrLine) : importer.explainTables(tables, keyOrLine);
    }

    @Override
    public void close() {
        if (tables != null) {
            try {
                tables.close();
            } catch (IOException e) {
                throw Failure.output("import.not-closed", DocumentFiles.reason(e, console.locale()));
            }
        }
    }
}
