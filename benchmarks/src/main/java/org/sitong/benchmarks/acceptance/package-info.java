/** Compares what two versions of the rules say of one corpus: which documents newly fail, and which newly pass. */
@NullMarked
package org.sitong.benchmarks.acceptance;

import org.jspecify.annotations.NullMarked;
