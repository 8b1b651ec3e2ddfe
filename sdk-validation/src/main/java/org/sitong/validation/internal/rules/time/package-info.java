/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.rules.time;

import org.jspecify.annotations.NullMarked;
