package org.sitong.validation.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.sitong.validation.Finding;
import org.sitong.validation.Summary;
import org.sitong.validation.internal.page.PageData;
import org.sitong.validation.internal.text.DeflatedText;
import org.sitong.validation.internal.text.Xml;

/** Keeps findings as compressed JSON until the counts are known. */
final class HtmlRendering implements Rendering {

    private static final int CHUNK = 1_000;

    private final Appendable out;
    private final RenderOptions options;
    private final HtmlFindings findings;
    private final DeflatedText chunks = new DeflatedText();

    HtmlRendering(RenderOptions options, Appendable out) {
        this.options = options;
        this.out = out;
        this.findings = new HtmlFindings(options.rules());
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
        if (findings.size() >= CHUNK) {
            chunk();
        }
    }

    private void chunk() {
        StringBuilder chunk = new StringBuilder();
        PageData.chunk(new Xml(chunk), findings.take());
        chunks.add(chunk.toString());
    }

    @Override
    public void finish(Summary summary) {
        chunk();
        try {
            HtmlPage page = new HtmlPage(out, options, findings.severities());
            page.begin(summary);
            PageData.about(new Xml(out), HtmlData.about(options.rules(), findings.rules()));
            chunks.copyTo(out);
            page.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
