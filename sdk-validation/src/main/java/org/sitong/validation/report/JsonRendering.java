package org.sitong.validation.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.sitong.validation.Finding;
import org.sitong.validation.Summary;
import org.sitong.validation.internal.text.DeflatedText;
import org.sitong.validation.internal.text.JsonText;

/** Keeps findings as compressed JSON until the counts are known. */
final class JsonRendering implements Rendering {

    private final RenderOptions options;
    private final Appendable out;
    private final JsonShapes shapes;
    private final DeflatedText findings = new DeflatedText();
    private String separator = "\n";

    JsonRendering(RenderOptions options, Appendable out) {
        this.options = options;
        this.out = out;
        this.shapes = new JsonShapes(options.locale());
    }

    @Override
    public void finding(Finding finding) {
        findings.add(separator).add(JsonText.of(shapes.finding(finding)));
        separator = ",\n";
    }

    @Override
    public void finish(Summary summary) {
        try {
            out.append('{');
            JsonText.members(out, shapes.head(summary, options.failOn()), "");
            out.append(",\n\"findings\":[");
            findings.copyTo(out);
            out.append(']');
            JsonText.members(out, shapes.tail(summary), ",\n");
            out.append("}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
