/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.rules.proof;

import org.jspecify.annotations.NullMarked;
