/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.rules.fee;

import org.jspecify.annotations.NullMarked;
