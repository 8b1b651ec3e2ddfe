/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.engine;

import org.jspecify.annotations.NullMarked;
