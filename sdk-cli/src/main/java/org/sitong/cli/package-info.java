/** The {@code sitong} command: its entry points and exit codes. Everything else of it is internal. */
@NullMarked
package org.sitong.cli;

import org.jspecify.annotations.NullMarked;
