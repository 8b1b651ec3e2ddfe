/** The index on disk; not part of the API. */
@NullMarked
package org.sitong.client.internal.index;

import org.jspecify.annotations.NullMarked;
