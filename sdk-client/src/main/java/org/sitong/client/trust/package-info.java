/**
 * Who may publish a catalog and how that is proven: digests, keys, signatures (DSSE), roots of trust and their rotation. Nothing
 * here knows what a catalog holds.
 */
@NullMarked
package org.sitong.client.trust;

import org.jspecify.annotations.NullMarked;
