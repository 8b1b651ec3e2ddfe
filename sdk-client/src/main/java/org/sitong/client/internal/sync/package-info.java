/** How a catalog is synced and served; not part of the API. */
@NullMarked
package org.sitong.client.internal.sync;

import org.jspecify.annotations.NullMarked;
