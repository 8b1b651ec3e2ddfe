/**
 * Web pages that need nothing else and ask nothing of a network: both languages, print, dark, and a table of contents for those
 * who see no script run. Shared by all reports that are pages. Not part of the public API.
 */
@NullMarked
package org.sitong.validation.internal.page;

import org.jspecify.annotations.NullMarked;
