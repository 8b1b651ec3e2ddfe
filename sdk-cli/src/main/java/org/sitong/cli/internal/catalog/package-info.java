/** Publishing catalogs from the command line. */
@NullMarked
package org.sitong.cli.internal.catalog;

import org.jspecify.annotations.NullMarked;
