/** What the standard says of one of its things: a rule, an element, a code list, a kind of definition. */
@NullMarked
package org.sitong.cli.internal.explain;

import org.jspecify.annotations.NullMarked;
