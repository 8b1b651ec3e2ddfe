/** Sitong on the class path of others. */
@NullMarked
package org.sitong.compat;

import org.jspecify.annotations.NullMarked;
