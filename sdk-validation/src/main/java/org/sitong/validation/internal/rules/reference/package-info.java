/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.rules.reference;

import org.jspecify.annotations.NullMarked;
