/** Not for callers. */
@NullMarked
package org.sitong.client.publish.internal;

import org.jspecify.annotations.NullMarked;
