package org.sitong.validation.report;

/**
 * Writes a report as workflow commands that GitHub Actions shows beside the lines of a change: {@code ::error}, {@code
 * ::warning} and {@code ::notice} with file, place and title. GitHub shows ten of each a step, so no more are written: of each
 * severity the first ones, the gravest severity first, and a notice with the counts. What is waived is left out. Memory does
 * not grow with the findings. Immutable and thread-safe.
 */
public final class GithubRenderer implements Renderer {

    /** Makes the renderer. */
    public GithubRenderer() {}

    @Override
    public Rendering begin(RenderOptions options, Appendable out) {
        return new GithubRendering(options, out);
    }
}
