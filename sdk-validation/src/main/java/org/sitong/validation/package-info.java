/**
 * Judging definitions against the standard: a {@link org.sitong.validation.Validator} is built once, reads inputs one after
 * another and gives findings; a {@link org.sitong.validation.Report} collects them.
 */
@NullMarked
package org.sitong.validation;

import org.jspecify.annotations.NullMarked;
