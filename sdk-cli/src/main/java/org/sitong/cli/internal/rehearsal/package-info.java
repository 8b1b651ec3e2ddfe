/** What {@code sitong derive rehearse} writes. */
@NullMarked
package org.sitong.cli.internal.rehearsal;

import org.jspecify.annotations.NullMarked;
