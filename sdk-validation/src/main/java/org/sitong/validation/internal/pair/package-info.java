/** Finding the definition that another one is judged against; not part of the API. */
@NullMarked
package org.sitong.validation.internal.pair;

import org.jspecify.annotations.NullMarked;
