package org.sitong.validation.report;

/**
 * Writes a report as one web page that needs nothing else and asks nothing of a network: the counts, what was checked and what
 * was not, and all findings, grouped by organ, rule or item, to be searched and filtered, in both languages. Without scripts
 * it still tells the counts. It can be printed. The layout is for eyes and may change; programs read {@link JsonRenderer}'s.
 *
 * <p>The counts come before the findings, so these wait for the end: compressed, in memory. Immutable and thread-safe.
 */
public final class HtmlRenderer implements Renderer {

    /** Makes the renderer. */
    public HtmlRenderer() {}

    @Override
    public Rendering begin(RenderOptions options, Appendable out) {
        return new HtmlRendering(options, out);
    }

    @Override
    public boolean showsTextFixes() {
        return true;
    }
}
