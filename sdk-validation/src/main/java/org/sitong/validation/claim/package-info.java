/** What districts have to claim of the basic catalog, what they claim, and what they publish. */
@NullMarked
package org.sitong.validation.claim;

import org.jspecify.annotations.NullMarked;
