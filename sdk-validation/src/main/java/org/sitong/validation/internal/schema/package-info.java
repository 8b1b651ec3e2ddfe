/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.schema;

import org.jspecify.annotations.NullMarked;
