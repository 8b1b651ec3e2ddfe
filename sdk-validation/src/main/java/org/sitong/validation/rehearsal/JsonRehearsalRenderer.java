package org.sitong.validation.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentWriter;
import org.sitong.json.JsonValue;
import org.sitong.validation.report.RenderOptions;

/** Writes a report for programs, as one JSON object. Immutable and thread-safe. */
public final class JsonRehearsalRenderer implements RehearsalRenderer {

    /** Makes the renderer. */
    public JsonRehearsalRenderer() {}

    @Override
    public void write(RehearsalReport report, RenderOptions options, Appendable out) {
        write(report.toJson(options.locale()), out);
    }

    @Override
    public void write(PackRehearsalReport report, RenderOptions options, Appendable out) {
        write(report.toJson(options.locale()), out);
    }

    private static void write(JsonValue json, Appendable out) {
        try {
            out.append(DocumentWriter.of(DocumentFormat.JSON).write(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
