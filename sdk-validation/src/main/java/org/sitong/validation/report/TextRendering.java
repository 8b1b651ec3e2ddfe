package org.sitong.validation.report;

import org.jspecify.annotations.Nullable;
import org.sitong.validation.Finding;
import org.sitong.validation.Summary;
import org.sitong.validation.internal.text.Page;

/** Writes findings as they come, under a heading for each document, and the counts at the end. */
final class TextRendering implements Rendering {

    private final Page page;
    private final FindingText findings;
    private final SummaryText summary;
    private @Nullable String document;

    TextRendering(RenderOptions options, Appendable out) {
        Words words = new Words(options.locale());
        page = new Page(out, options.colored());
        findings = new FindingText(page, words, options);
        summary = new SummaryText(page, words, options);
    }

    @Override
    public void finding(Finding finding) {
        if (!finding.document().equals(document)) {
            document = finding.document();
            findings.heading(finding);
        }
        findings.write(finding);
    }

    @Override
    public void finish(Summary counts) {
        summary.write(counts);
    }
}
