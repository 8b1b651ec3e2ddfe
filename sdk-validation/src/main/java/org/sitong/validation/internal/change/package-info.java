/** How sets of definitions are compared; no API. */
@NullMarked
package org.sitong.validation.internal.change;

import org.jspecify.annotations.NullMarked;
