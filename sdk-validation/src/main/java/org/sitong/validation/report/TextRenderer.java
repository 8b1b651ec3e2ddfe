package org.sitong.validation.report;

/**
 * Writes a report for people: the findings by document, each with its place, what is wrong, the source line, the basis and
 * where an imported value comes from; then the counts, what could not be checked and why, and what the result depends on.
 *
 * <p>Places read {@code file:line:column}, so that terminals and editors can follow them. Control characters in the data are
 * shown as signs and have no effect on a terminal. The layout is for eyes and may change; programs read
 * {@link JsonRenderer}'s. Immutable and thread-safe.
 */
public final class TextRenderer implements Renderer {

    /** Makes the renderer. */
    public TextRenderer() {}

    @Override
    public Rendering begin(RenderOptions options, Appendable out) {
        return new TextRendering(options, out);
    }
}
