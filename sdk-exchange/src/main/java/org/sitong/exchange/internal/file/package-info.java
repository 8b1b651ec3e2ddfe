/** Tables as files: how they are found, read whatever they hold, looked up and written. */
@NullMarked
package org.sitong.exchange.internal.file;

import org.jspecify.annotations.NullMarked;
