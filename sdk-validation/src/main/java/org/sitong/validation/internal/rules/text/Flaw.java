package org.sitong.validation.internal.rules.text;

import org.jspecify.annotations.Nullable;

/**
 * Something that does not belong into a text.
 *
 * @param variant which of the rule's messages says it
 * @param seen what was seen, as a message shows it
 * @param repaired the whole text without it; {@code null} where only a person can tell what it should be
 */
record Flaw(String variant, String seen, @Nullable String repaired) {}
