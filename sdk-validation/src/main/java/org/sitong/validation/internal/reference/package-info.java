/** What is known of the world around a definition: reference data and the set under judgement. Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.reference;

import org.jspecify.annotations.NullMarked;
