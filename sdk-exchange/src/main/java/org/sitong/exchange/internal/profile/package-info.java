/** Import profiles as they are read from their documents. */
@NullMarked
package org.sitong.exchange.internal.profile;

import org.jspecify.annotations.NullMarked;
