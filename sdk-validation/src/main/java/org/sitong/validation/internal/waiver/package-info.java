/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.waiver;

import org.jspecify.annotations.NullMarked;
