package org.sitong.validation.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.sitong.validation.Finding;
import org.sitong.validation.Summary;
import org.sitong.validation.internal.text.DeflatedText;
import org.sitong.validation.internal.text.JsonText;

/** Keeps results as compressed JSON until it is known which rules they speak of. */
final class SarifRendering implements Rendering {

    private static final String BEGIN = """
            {"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
            "version":"2.1.0",
            "runs":[{
            """;

    private final Appendable out;
    private final SarifRules rules;
    private final SarifResults shapes;
    private final SarifRun run;
    private final DeflatedText results = new DeflatedText();
    private String separator = "\n";

    SarifRendering(RenderOptions options, Appendable out) {
        this.out = out;
        Words words = new Words(options.locale());
        this.rules = new SarifRules(options.rules(), words);
        this.shapes = new SarifResults(rules, words);
        this.run = new SarifRun(rules, words, options.failOn());
    }

    @Override
    public void finding(Finding finding) {
        results.add(separator).add(JsonText.of(shapes.result(finding)));
        separator = ",\n";
    }

    @Override
    public void finish(Summary summary) {
        try {
            out.append(BEGIN);
            JsonText.members(out, run.head(summary), "");
            out.append(",\n\"results\":[");
            results.copyTo(out);
            out.append("]}]}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
