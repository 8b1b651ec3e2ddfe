/** Not for callers. */
@NullMarked
package org.sitong.client.internal;

import org.jspecify.annotations.NullMarked;
