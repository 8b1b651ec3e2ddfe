/** Changes to the text of a document that leave alone what they do not touch. */
@NullMarked
package org.sitong.document.internal.edit;

import org.jspecify.annotations.NullMarked;
