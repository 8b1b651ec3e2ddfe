/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.rules.basis;

import org.jspecify.annotations.NullMarked;
