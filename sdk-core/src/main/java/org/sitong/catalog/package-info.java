/** Catalogs: sets of definitions, found by their codes and as they stood on a day. */
@NullMarked
package org.sitong.catalog;

import org.jspecify.annotations.NullMarked;
