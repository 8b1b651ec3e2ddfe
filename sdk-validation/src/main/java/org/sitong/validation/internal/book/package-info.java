/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.book;

import org.jspecify.annotations.NullMarked;
