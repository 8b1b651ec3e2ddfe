/** The standard itself: its versions, kinds, elements, schemas and code lists. */
@NullMarked
package org.sitong.standard;

import org.jspecify.annotations.NullMarked;
