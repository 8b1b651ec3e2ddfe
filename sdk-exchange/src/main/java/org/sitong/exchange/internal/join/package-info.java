/** Main rows of a source with the rows that belong to them. */
@NullMarked
package org.sitong.exchange.internal.join;

import org.jspecify.annotations.NullMarked;
