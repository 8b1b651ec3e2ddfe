/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.rules.condition;

import org.jspecify.annotations.NullMarked;
