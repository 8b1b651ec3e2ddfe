/** Judging: what is judged, how it is reported, which exit code follows. */
@NullMarked
package org.sitong.cli.internal.validate;

import org.jspecify.annotations.NullMarked;
