/** JSON values and pointers, free of any parser's types. */
@NullMarked
package org.sitong.json;

import org.jspecify.annotations.NullMarked;
