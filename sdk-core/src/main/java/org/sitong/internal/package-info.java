/** Helpers shared by the SDK's own packages; not an interface for callers. */
@NullMarked
package org.sitong.internal;

import org.jspecify.annotations.NullMarked;
