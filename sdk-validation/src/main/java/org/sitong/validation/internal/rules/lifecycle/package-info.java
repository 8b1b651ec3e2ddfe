/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.rules.lifecycle;

import org.jspecify.annotations.NullMarked;
