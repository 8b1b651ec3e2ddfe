/** How definitions are compared; no API. */
@NullMarked
package org.sitong.diff.internal;

import org.jspecify.annotations.NullMarked;
