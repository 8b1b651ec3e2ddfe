package org.sitong.validation.internal.compare;

import org.sitong.json.JsonValue.JsonObject;

/**
 * What members are measured against: a definition that they derive from.
 *
 * @param identity tells it from others
 * @param whole the definition as it is written
 * @param elements what derives from it
 * @param isNamed whether the member says that it derives from it; else it is known by its codes
 */
record Reference(String identity, JsonObject whole, Peer elements, boolean isNamed) {}
