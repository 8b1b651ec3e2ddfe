/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.rules.code;

import org.jspecify.annotations.NullMarked;
