/** Definitions as immutable values: items, materials, organs, lists and catalogs. */
@NullMarked
package org.sitong.item;

import org.jspecify.annotations.NullMarked;
