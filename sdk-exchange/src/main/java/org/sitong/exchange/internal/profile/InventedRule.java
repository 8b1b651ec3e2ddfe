package org.sitong.exchange.internal.profile;

import org.sitong.json.JsonValue;
import org.sitong.standard.BilingualText;

/**
 * An element that the profile itself gives a value.
 *
 * @param element the element
 * @param value its value
 * @param reason why
 */
public record InventedRule(ElementPath element, JsonValue value, BilingualText reason) {}
