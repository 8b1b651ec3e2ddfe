package org.sitong.validation.report;

/**
 * Writes a report as JUnit XML, which build servers show as test results. A suite is a document; a test case in it is a rule
 * with findings there, named by the document and classed by the rule, so that servers group by rule as well. A case fails
 * where a finding is as grave as {@code failOn} of the {@link RenderOptions}, is skipped where all findings are waived, and else passes
 * with its findings as output; a document without findings is one case that passes. The last suites hold what could not be
 * checked, a case for each rule and reason, skipped or where the rule was demanded failed, and what failed in the tool.
 *
 * <p>Suites are written as documents are done. Immutable and thread-safe.
 */
public final class JunitRenderer implements Renderer {

    /** Makes the renderer. */
    public JunitRenderer() {}

    @Override
    public Rendering begin(RenderOptions options, Appendable out) {
        return new JunitRendering(options, out);
    }
}
