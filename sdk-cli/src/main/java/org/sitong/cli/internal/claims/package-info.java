/** What {@code sitong claims} says to people. */
@NullMarked
package org.sitong.cli.internal.claims;

import org.jspecify.annotations.NullMarked;
