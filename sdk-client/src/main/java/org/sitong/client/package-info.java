/** Published catalogs. Empty until the catalog format is implemented. */
@NullMarked
package org.sitong.client;

import org.jspecify.annotations.NullMarked;
