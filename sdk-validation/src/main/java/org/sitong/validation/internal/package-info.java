/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal;

import org.jspecify.annotations.NullMarked;
