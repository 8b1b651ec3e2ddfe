/**
 * What a change of definitions means: who bears it, whether it makes things easier or harder for the applicant, and which version
 * step it calls for. The facts are those of {@link org.sitong.diff}.
 */
@NullMarked
package org.sitong.validation.change;

import org.jspecify.annotations.NullMarked;
