/** What git knows of files, asked of the {@code git} command. */
@NullMarked
package org.sitong.cli.internal.git;

import org.jspecify.annotations.NullMarked;
