package org.sitong.exchange;

import java.io.IOException;
import java.util.List;
import org.sitong.item.Definition;

/** Takes what rows become, one after another. */
public interface ImportSink {

    /**
     * Takes a definition, or the tombstone of one whose row is marked as deleted.
     *
     * @param definition the next definition, in the order of the main rows
     * @param problems what is wrong with the rows that it was made of, and with their cells; empty where nothing is
     * @throws IOException when it cannot be taken; the import ends with this exception
     */
    void accept(Definition definition, List<RowProblem> problems) throws IOException;

    /**
     * Takes a problem that belongs to no definition: of a table, of a row that became none, or of one that belongs to no
     * main row.
     *
     * @param problem the problem
     * @throws IOException when it cannot be taken; the import ends with this exception
     */
    void problem(RowProblem problem) throws IOException;

    /**
     * A sink for those who want the definitions only; problems are counted in the report.
     *
     * @param sink takes the definitions
     * @return the sink
     */
    static ImportSink definitions(DefinitionSink sink) {
        return new ImportSink() {
            @Override
            public void accept(Definition definition, List<RowProblem> problems) throws IOException {
                sink.accept(definition);
            }

            @Override
            public void problem(RowProblem problem) {
                // the report counts it
            }
        };
    }
}
