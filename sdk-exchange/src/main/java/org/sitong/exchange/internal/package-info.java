/** Helpers of this module; not an interface for callers. */
@NullMarked
package org.sitong.exchange.internal;

import org.jspecify.annotations.NullMarked;
