/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.rules.situation;

import org.jspecify.annotations.NullMarked;
