/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.rules.combined;

import org.jspecify.annotations.NullMarked;
