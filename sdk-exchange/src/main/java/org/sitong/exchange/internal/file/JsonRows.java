package org.sitong.exchange.internal.file;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.exchange.TableRow;
import org.sitong.exchange.internal.ExchangeMessages;

/** The rows of a JSON file: the members of its list, each read as a document of its own, so that a faulty one hides no other. */
final class JsonRows extends FileRows {

    private static final DocumentReader READER = DocumentReader.standard();

    private final JsonList list;

    JsonRows(Faults faults, InputStream in) {
        super(faults, in);
        this.list = new JsonList(in, READER.limits().documentBytes());
    }

    @Override
    @Nullable
    TableRow read() throws IOException {
        JsonList.Member member = list.next();
        if (member == null) {
            String fault = list.fault();
            return fault == null
                    ? null
                    : last(faults().table(list.line(), ExchangeMessages.naming("table.json-" + fault)));
        }
        return JsonCells.row(READER.read(member.bytes(), DocumentFormat.JSON), member.line(), faults());
    }

    @Override
    int line() {
        return list.line();
    }
}
