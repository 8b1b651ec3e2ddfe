/**
 * Looking up in a synced catalog: an index on disk that is written once per release, opens at once whatever its size, and
 * answers by codes, places, types, themes, materials, days and words of names.
 */
@NullMarked
package org.sitong.client.lookup;

import org.jspecify.annotations.NullMarked;
