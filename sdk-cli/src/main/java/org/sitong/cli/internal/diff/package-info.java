/** What {@code sitong diff} compares, and where it writes. */
@NullMarked
package org.sitong.cli.internal.diff;

import org.jspecify.annotations.NullMarked;
