/** Districts that nobody has: many, and the same in every run. */
@NullMarked
package org.sitong.benchmarks.districts;

import org.jspecify.annotations.NullMarked;
