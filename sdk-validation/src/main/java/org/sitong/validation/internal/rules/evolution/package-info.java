/** Rules about what a definition was before. */
@NullMarked
package org.sitong.validation.internal.rules.evolution;

import org.jspecify.annotations.NullMarked;
