/** The canonical layout of documents: the text may change, the content and the comments may not. */
@NullMarked
package org.sitong.cli.internal.layout;

import org.jspecify.annotations.NullMarked;
