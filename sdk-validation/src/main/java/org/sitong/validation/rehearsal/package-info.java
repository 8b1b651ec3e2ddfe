/**
 * What would happen if: a new version of the base were adopted by those who derive from it, or a rule pack came into force.
 */
@NullMarked
package org.sitong.validation.rehearsal;

import org.jspecify.annotations.NullMarked;
