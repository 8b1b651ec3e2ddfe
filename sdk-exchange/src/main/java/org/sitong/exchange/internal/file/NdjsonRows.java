package org.sitong.exchange.internal.file;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentStream;
import org.sitong.document.ReadResult;
import org.sitong.exchange.TableRow;

/** The rows of an NDJSON file: one object a line. A file without lines is a table without rows. */
final class NdjsonRows extends FileRows {

    private final DocumentStream lines;
    private int line = 1;

    NdjsonRows(Faults faults, InputStream in) {
        super(faults, in);
        this.lines = DocumentReader.standard().stream(in, DocumentFormat.NDJSON);
    }

    @Override
    @Nullable
    TableRow read() throws IOException {
        ReadResult result = lines.next();
        if (result == null || isEmpty(result)) {
            return null;
        }
        line = result.text().firstLine();
        return JsonCells.row(result, line, faults());
    }

    @Override
    int line() {
        return line;
    }

    private static boolean isEmpty(ReadResult result) {
        return result.problems().stream().anyMatch(problem -> problem.id().equals("document.empty"));
    }
}
