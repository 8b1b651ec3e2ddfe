package org.sitong.exchange;

import java.io.IOException;
import java.util.List;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentStream;
import org.sitong.document.Problem;
import org.sitong.document.ReadResult;
import org.sitong.exchange.internal.row.RowMapper;
import org.sitong.item.Definition;
import org.sitong.json.JsonValue;

/**
 * Turns rows of another system into definitions. Rows are read one after another, so that memory is bounded by the largest;
 * a row that cannot become a definition is accounted for and does not stop the others. Immutable and thread-safe.
 */
public final class RowImporter {

    private static final String EMPTY = "document.empty";

    private final ExchangeProfile profile;
    private final RowMapper mapper;

    private RowImporter(ExchangeProfile profile) {
        this.profile = profile;
        this.mapper = new RowMapper(profile.model());
    }

    /**
     * Makes an importer.
     *
     * @param profile what becomes of the rows' fields
     * @return the importer
     */
    public static RowImporter of(ExchangeProfile profile) {
        return new RowImporter(profile);
    }

    /**
     * Imports the rows of one source.
     *
     * @param source the rows
     * @param sink takes the definitions
     * @return the account
     * @throws IOException when the source cannot be read or the sink fails
     */
    public ImportReport importRows(RowSource source, DefinitionSink sink) throws IOException {
        return importRows(List.of(source), sink);
    }

    /**
     * Imports the rows of several sources with one account.
     *
     * @param sources the rows, in order
     * @param sink takes the definitions
     * @return the account
     * @throws IOException when a source cannot be read or the sink fails
     */
    public ImportReport importRows(List<RowSource> sources, DefinitionSink sink) throws IOException {
        ImportAccount account = new ImportAccount(profile.model());
        for (RowSource source : sources) {
            try (DocumentStream rows = DocumentReader.standard().stream(source.open(), DocumentFormat.NDJSON)) {
                for (ReadResult row = rows.next(); row != null; row = rows.next()) {
                    importRow(row, source.name(), sink, account);
                }
            }
        }
        return account.report();
    }

    private void importRow(ReadResult row, String source, DefinitionSink sink, ImportAccount account)
            throws IOException {
        int line = row.text().firstLine();
        if (!row.problems().isEmpty()) {
            Problem problem = row.problems().get(0);
            if (!problem.id().equals(EMPTY)) {
                account.unreadable(source, line, problem);
            }
        } else if (row.value() instanceof JsonValue.JsonObject object) {
            RowMapper.Mapped mapped = mapper.map(object, source, line, account.tallies());
            Definition definition = mapped.definition();
            if (!mapped.missing().isEmpty()) {
                account.incomplete(source, line, mapped.missing());
            } else if (definition == null) {
                account.unfit(source, line, mapped.unfit());
            } else {
                sink.accept(definition);
                account.written();
            }
        } else {
            account.noObject(source, line);
        }
    }
}
