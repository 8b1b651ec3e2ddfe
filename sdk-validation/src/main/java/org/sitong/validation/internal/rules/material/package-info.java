/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.rules.material;

import org.jspecify.annotations.NullMarked;
