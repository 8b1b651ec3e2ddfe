/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.rules.authority;

import org.jspecify.annotations.NullMarked;
