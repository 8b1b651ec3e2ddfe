package org.sitong.validation.report;

/**
 * Writes a report in the Static Analysis Results Interchange Format (SARIF) 2.1.0, an OASIS standard that code hosts and
 * editors read. One run: the rules that were on with their help, those with findings first, and a result for each finding.
 * Artifacts are named by relative, encoded URIs; lines and columns count from 1, columns in UTF-16 units. A waived finding is
 * a suppressed result. What could not be checked and what failed in the tool are notifications of the one invocation.
 *
 * <p>The rules come before the results, so these wait for the end: compressed, in memory. Immutable and thread-safe.
 */
public final class SarifRenderer implements Renderer {

    /** Makes the renderer. */
    public SarifRenderer() {}

    @Override
    public Rendering begin(RenderOptions options, Appendable out) {
        return new SarifRendering(options, out);
    }

    @Override
    public boolean showsTextFixes() {
        return true;
    }
}
