/** Published catalogs: built and signed by a standards body, followed by those who use them. */
@NullMarked
package org.sitong.client;

import org.jspecify.annotations.NullMarked;
