/** What of a basic catalog a division has to claim. Not an API. */
@NullMarked
package org.sitong.validation.internal.claim;

import org.jspecify.annotations.NullMarked;
