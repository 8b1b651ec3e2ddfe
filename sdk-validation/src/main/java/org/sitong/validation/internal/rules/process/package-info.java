/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.rules.process;

import org.jspecify.annotations.NullMarked;
