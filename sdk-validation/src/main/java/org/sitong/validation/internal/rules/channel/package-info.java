/** Not part of the public API. */
@NullMarked
package org.sitong.validation.internal.rules.channel;

import org.jspecify.annotations.NullMarked;
