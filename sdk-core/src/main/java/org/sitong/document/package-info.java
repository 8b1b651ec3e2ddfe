/**
 * Documents: bytes to values to definitions and back, with the place of every part. Reading returns what was understood
 * together with the problems found and never throws because of what the bytes hold.
 */
@NullMarked
package org.sitong.document;

import org.jspecify.annotations.NullMarked;
