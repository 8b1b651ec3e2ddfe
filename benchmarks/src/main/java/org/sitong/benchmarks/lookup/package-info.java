/** A generated catalog and how fast it is looked up in. */
@NullMarked
package org.sitong.benchmarks.lookup;

import org.jspecify.annotations.NullMarked;
