/** How the files of a published catalog are fetched; not part of the API. */
@NullMarked
package org.sitong.client.internal.source;

import org.jspecify.annotations.NullMarked;
