/** Findings as people and programs read them: text and JSON. */
@NullMarked
package org.sitong.validation.report;

import org.jspecify.annotations.NullMarked;
