/** The published format: what the files of a catalog say, read strictly and written canonically. */
@NullMarked
package org.sitong.client.release;

import org.jspecify.annotations.NullMarked;
