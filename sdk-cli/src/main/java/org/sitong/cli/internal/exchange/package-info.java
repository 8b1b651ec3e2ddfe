/** Rows of other systems: where they come from, and how a validator gets them. */
@NullMarked
package org.sitong.cli.internal.exchange;

import org.jspecify.annotations.NullMarked;
