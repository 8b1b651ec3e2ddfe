/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.pack;

import org.jspecify.annotations.NullMarked;
