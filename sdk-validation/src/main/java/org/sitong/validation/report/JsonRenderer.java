package org.sitong.validation.report;

/**
 * Writes a report for programs: one JSON object (RFC 8259) with the members {@code tool}, {@code standard}, {@code date},
 * {@code pins}, {@code summary}, {@code byRule}, {@code findings} and {@code notChecked}, in this order, each finding on a
 * line of its own; {@code toolFaults} comes last, where the tool failed. Lines and columns count from 1, columns in UTF-16
 * units, ends are exclusive. A member that does not apply is {@code null}.
 *
 * <p>The counts come before the findings, so these wait for the end: compressed, in memory. Immutable and thread-safe.
 */
public final class JsonRenderer implements Renderer {

    /** Makes the renderer. */
    public JsonRenderer() {}

    @Override
    public Rendering begin(RenderOptions options, Appendable out) {
        return new JsonRendering(options, out);
    }
}
