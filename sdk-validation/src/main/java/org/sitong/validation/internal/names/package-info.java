/** How names that mean the same are recognised: the normal form of a name and the likeness of two. Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.names;

import org.jspecify.annotations.NullMarked;
