/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.rules.contact;

import org.jspecify.annotations.NullMarked;
