/** Rules over a definition and the one that it derives from. */
@NullMarked
package org.sitong.validation.internal.rules.derivation;

import org.jspecify.annotations.NullMarked;
