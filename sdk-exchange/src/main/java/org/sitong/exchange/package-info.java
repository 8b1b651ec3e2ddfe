/**
 * Foreign formats in and out: rows of other systems become definitions, with an account of what came over and what did not.
 */
@NullMarked
package org.sitong.exchange;

import org.jspecify.annotations.NullMarked;
