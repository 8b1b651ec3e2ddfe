package org.sitong.exchange;

import java.io.IOException;
import java.util.List;
import org.sitong.exchange.internal.profile.ProfileModel;

/**
 * Turns rows of another system into definitions. Rows are read some at a time, so that memory is bounded; a row that cannot
 * become a definition is accounted for and does not stop the others. Immutable and thread-safe.
 */
public final class Importer {

    private final ProfileModel profile;

    private Importer(ProfileModel profile) {
        this.profile = profile;
    }

    /**
     * Makes an importer.
     *
     * @param profile what becomes of the rows
     * @return the importer
     */
    public static Importer of(ExchangeProfile profile) {
        return new Importer(profile.model());
    }

    /**
     * Imports rows that come in no table, one JSON object a line.
     *
     * @param source the rows
     * @param sink takes what they become
     * @return the account
     * @throws IOException when the source cannot be read or the sink fails
     * @throws IllegalArgumentException when the profile is one of several tables
     */
    public ImportReport importRows(RowSource source, ImportSink sink) throws IOException {
        return importRows(List.of(source), sink);
    }

    /**
     * Imports the rows of several sources with one account.
     *
     * @param sources the rows, in order
     * @param sink takes what they become
     * @return the account
     * @throws IOException when a source cannot be read or the sink fails
     * @throws IllegalArgumentException when the profile is one of several tables
     */
    public ImportReport importRows(List<RowSource> sources, ImportSink sink) throws IOException {
        return new TableImport(profile, rowTables(sources), sink).run();
    }

    /**
     * Imports tables: the rows of main tables, each with all rows that belong to it. Where the profile is for rows that come
     * in no table, the rows of every table are imported by it.
     *
     * @param source the tables; not closed
     * @param sink takes what the main rows become
     * @return the account
     * @throws IOException when the source cannot be read or the sink fails
     */
    public ImportReport importTables(TableSource source, ImportSink sink) throws IOException {
        return new TableImport(profile, source, sink).run();
    }

    /**
     * Traces what becomes of a main row and of all that belongs to it, cell by cell.
     *
     * @param source the tables; not closed
     * @param keyOrLine the row's key or, where no row has that key, the line of the file on which it begins
     * @return the rows found: none, one, or several where main tables or files share a key or line number
     * @throws IOException when the source cannot be read
     */
    public List<RowTrace> explainTables(TableSource source, String keyOrLine) throws IOException {
        return new RowExplanation(profile, source).explain(keyOrLine);
    }

    /**
     * Traces what becomes of a row that comes in no table, cell by cell.
     *
     * @param sources the rows
     * @param keyOrLine the row's key or, where no row has that key, its line
     * @return the rows found: none, one, or several where files share a key or line number
     * @throws IOException when a source cannot be read
     * @throws IllegalArgumentException when the profile is one of several tables
     */
    public List<RowTrace> explainRows(List<RowSource> sources, String keyOrLine) throws IOException {
        return new RowExplanation(profile, rowTables(sources)).explain(keyOrLine);
    }

    private RowTables rowTables(List<RowSource> sources) {
        if (profile.hasTables()) {
            throw new IllegalArgumentException("The profile " + profile.name() + " is one of several tables");
        }
        return new RowTables(sources);
    }
}
