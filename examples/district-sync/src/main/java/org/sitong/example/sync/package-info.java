/** A district's program that follows a published catalog. */
@NullMarked
package org.sitong.example.sync;

import org.jspecify.annotations.NullMarked;
