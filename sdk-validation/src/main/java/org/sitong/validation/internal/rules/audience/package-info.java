/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.rules.audience;

import org.jspecify.annotations.NullMarked;
