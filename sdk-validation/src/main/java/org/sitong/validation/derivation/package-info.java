/**
 * What one definition may change of another: the policies of elements, and the judgement of each change from a definition to one
 * that derives from it, or between two of the same rank.
 */
@NullMarked
package org.sitong.validation.derivation;

import org.jspecify.annotations.NullMarked;
