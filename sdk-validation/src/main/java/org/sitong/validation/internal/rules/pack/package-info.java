/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.rules.pack;

import org.jspecify.annotations.NullMarked;
