/**
 * Reports as people and programs read them. A {@link org.sitong.validation.report.Renderer} writes a finished
 * {@link org.sitong.validation.Report}, or takes findings as the validator makes them:
 *
 * <pre>{@code
 * Rendering rendering = new TextRenderer().begin(RenderOptions.builder().build(), writer);
 * rendering.finish(validator.validate(inputs, rendering));
 * }</pre>
 */
@NullMarked
package org.sitong.validation.report;

import org.jspecify.annotations.NullMarked;
