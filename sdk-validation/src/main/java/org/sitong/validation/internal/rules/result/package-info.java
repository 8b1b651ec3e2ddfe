/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.rules.result;

import org.jspecify.annotations.NullMarked;
