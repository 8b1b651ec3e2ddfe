/** The same items of several districts, side by side: what is the same, what differs, and whether it may. */
@NullMarked
package org.sitong.validation.compare;

import org.jspecify.annotations.NullMarked;
