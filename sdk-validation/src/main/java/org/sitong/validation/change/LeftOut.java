package org.sitong.validation.change;

import org.sitong.validation.Phrase;

/**
 * A document that could not be compared.
 *
 * @param document its name
 * @param newer whether it belongs to the newer set
 * @param unreadable whether there is something wrong with the document; otherwise nothing in the other set can be told to be the same
 * @param reason why
 */
public record LeftOut(String document, boolean newer, boolean unreadable, Phrase reason) {}
