/** What reading and judging cost, as ratios to the bare parser in one run. */
@NullMarked
package org.sitong.benchmarks;

import org.jspecify.annotations.NullMarked;
