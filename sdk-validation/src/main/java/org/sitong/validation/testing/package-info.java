/**
 * For those who write rules and packs: {@linkplain org.sitong.validation.testing.Fixtures fixtures}, which are documents with
 * what must come of them, and the {@linkplain org.sitong.validation.testing.FixtureRunner runner} that the SDK tests its own
 * rules with. Any test framework will do.
 */
@NullMarked
package org.sitong.validation.testing;

import org.jspecify.annotations.NullMarked;
