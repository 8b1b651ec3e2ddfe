/**
 * Repairs documents by the fixes that findings bring: text in, text out, with everything kept that a repair does not touch.
 * {@link org.sitong.validation.fix.Fixer} repairs one document, {@link org.sitong.validation.fix.FixableFindings} collects what
 * can be repaired in a set.
 */
@NullMarked
package org.sitong.validation.fix;

import org.jspecify.annotations.NullMarked;
