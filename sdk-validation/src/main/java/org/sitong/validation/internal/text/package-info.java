/** Text as reports write it: pages for terminals, JSON, XML; no API. */
@NullMarked
package org.sitong.validation.internal.text;

import org.jspecify.annotations.NullMarked;
