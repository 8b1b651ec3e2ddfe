/** How the standard's resources are read; not an interface for callers. */
@NullMarked
package org.sitong.standard.internal;

import org.jspecify.annotations.NullMarked;
