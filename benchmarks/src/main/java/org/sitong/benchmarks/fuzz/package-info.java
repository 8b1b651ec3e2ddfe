/** Inputs that nobody would write, and what must hold for them all the same. */
@NullMarked
package org.sitong.benchmarks.fuzz;

import org.jspecify.annotations.NullMarked;
