/** How catalogs are held and loaded; not part of the API. */
@NullMarked
package org.sitong.catalog.internal;

import org.jspecify.annotations.NullMarked;
