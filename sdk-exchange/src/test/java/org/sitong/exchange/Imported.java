package org.sitong.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sitong.document.Definitions;
import org.sitong.document.DocumentFormat;
import org.sitong.item.Definition;
import org.sitong.item.ServiceItem;
import org.sitong.json.JsonValue;

/** The outcome of an import in memory. */
record Imported(List<Definition> definitions, ImportReport report) {

    static Imported of(ExchangeProfile profile, String... lines) {
        return of(profile, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static Imported of(ExchangeProfile profile, byte[] rows) {
        return of(profile, RowSource.of("rows.ndjson", () -> new ByteArrayInputStream(rows)));
    }

    static Imported of(ExchangeProfile profile, RowSource source) {
        List<Definition> definitions = new ArrayList<>();
        try {
            return new Imported(
                    definitions, Importer.of(profile).importRows(source, ImportSink.definitions(definitions::add)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ExchangeProfile profile(String document) {
        try {
            return ExchangeProfile.read(
                    new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), DocumentFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ServiceItem item(int index) {
        return (ServiceItem) definitions.get(index);
    }

    JsonValue json(int index) {
        return Definitions.write(definitions.get(index));
    }

    FieldAccount field(String source) {
        return report.fields().stream()
                .filter(field -> field.source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    UnmappedField unmapped(String source) {
        return report.unmapped().stream()
                .filter(field -> field.source().equals(source))
                .findFirst()
                .orElseThrow();
    }
}
