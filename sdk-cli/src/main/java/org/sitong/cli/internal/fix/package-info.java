/** Repairs of files: what findings bring is applied, shown as a difference, and written so that no file is ever half there. */
@NullMarked
package org.sitong.cli.internal.fix;

import org.jspecify.annotations.NullMarked;
