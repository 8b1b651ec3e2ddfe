/** What differs between definitions, and which of two values is easier for the applicant. */
@NullMarked
package org.sitong.diff;

import org.jspecify.annotations.NullMarked;
