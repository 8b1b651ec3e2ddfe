/** Sitong (四同): the standard for government service-item definitions, as data and types. */
@NullMarked
package org.sitong;

import org.jspecify.annotations.NullMarked;
