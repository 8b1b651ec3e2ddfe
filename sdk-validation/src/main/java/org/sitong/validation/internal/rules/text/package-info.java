/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.rules.text;

import org.jspecify.annotations.NullMarked;
