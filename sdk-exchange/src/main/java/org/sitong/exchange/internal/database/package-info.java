/** Tables in databases: what is there, and how text becomes values of columns and the other way round. */
@NullMarked
package org.sitong.exchange.internal.database;

import org.jspecify.annotations.NullMarked;
