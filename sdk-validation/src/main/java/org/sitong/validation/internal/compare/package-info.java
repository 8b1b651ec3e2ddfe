/** How the definitions of several districts are grouped, paired and compared; no API. */
@NullMarked
package org.sitong.validation.internal.compare;

import org.jspecify.annotations.NullMarked;
