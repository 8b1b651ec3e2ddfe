/** How documents are read and written; not part of the API. */
@NullMarked
package org.sitong.document.internal;

import org.jspecify.annotations.NullMarked;
