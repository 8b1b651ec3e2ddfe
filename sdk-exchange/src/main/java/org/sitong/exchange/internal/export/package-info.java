/** Definitions to rows: the inverse of the mapping engine, with a proof of what the rows say. */
@NullMarked
package org.sitong.exchange.internal.export;

import org.jspecify.annotations.NullMarked;
