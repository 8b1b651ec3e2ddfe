/** Breaks clean documents in one element each, and tells which rules say so. */
@NullMarked
package org.sitong.benchmarks.mutation;

import org.jspecify.annotations.NullMarked;
