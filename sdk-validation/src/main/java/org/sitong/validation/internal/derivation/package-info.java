/** How changes are judged by the policies of elements; no API. */
@NullMarked
package org.sitong.validation.internal.derivation;

import org.jspecify.annotations.NullMarked;
