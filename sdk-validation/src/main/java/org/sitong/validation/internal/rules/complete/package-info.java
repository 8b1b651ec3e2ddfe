/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.rules.complete;

import org.jspecify.annotations.NullMarked;
