/** Value parsers: the spellings of foreign rows to values of the standard. They never throw, whatever the text. */
@NullMarked
package org.sitong.exchange.internal.value;

import org.jspecify.annotations.NullMarked;
