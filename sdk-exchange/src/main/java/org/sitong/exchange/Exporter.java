package org.sitong.exchange;

import java.io.IOException;
import org.sitong.exchange.internal.export.ExportRun;
import org.sitong.item.Definition;

/**
 * Turns definitions into the rows of a profile: the way back from an import. The rows of every definition are read again as an
 * import would, before they are written, and compared with it; the report says what they carry and what they do not.
 * Definitions are taken one after another, so that memory is bounded by the largest, beside the keys of the main rows.
 * Immutable and thread-safe.
 *
 * <p>A definition that was imported by the same profile keeps the keys of its rows, and texts that the definition could not
 * hold go back where they came from, unless the definition now says something else. Rows that have no key yet get a
 * name-based UUID, made of the definition's identity, the table and the row's place, so that another export gives the same.
 */
public final class Exporter {

    private final ExchangeProfile profile;

    private Exporter(ExchangeProfile profile) {
        this.profile = profile;
    }

    /**
     * Makes an exporter.
     *
     * @param profile which element goes to which column, its assumptions as they are set
     * @return the exporter
     */
    public static Exporter of(ExchangeProfile profile) {
        return new Exporter(profile);
    }

    /**
     * Exports definitions. A definition that cannot be exported is accounted for and does not stop the others: its kind or
     * type has no table, nothing identifies it, it lacks what an import demands, its key was used before, or it was removed
     * and nobody has said how a deletion is marked.
     *
     * @param definitions the definitions
     * @param sink takes the rows; committed at the end, and not closed
     * @param settings what every row says of its transport
     * @return the account
     * @throws IOException when definitions cannot be read or rows cannot be written; nothing is committed then
     */
    public ExportReport export(DefinitionSource definitions, TableSink sink, ExportSettings settings)
            throws IOException {
        ExportRun run = new ExportRun(profile.model(), settings, sink);
        run.begin();
        for (Definition definition = definitions.next(); definition != null; definition = definitions.next()) {
            run.export(definition);
        }
        sink.commit();
        return run.report()
                .clearAssumptions()
                .assumptions(profile.assumptions())
                .build();
    }
}
