/** The mapping engine: one row to one definition, with an account of every field. */
@NullMarked
package org.sitong.exchange.internal.row;

import org.jspecify.annotations.NullMarked;
