/** Where a client keeps what it has synced; not part of the API. */
@NullMarked
package org.sitong.client.internal.store;

import org.jspecify.annotations.NullMarked;
