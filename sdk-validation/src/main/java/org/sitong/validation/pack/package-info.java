/**
 * Rule packs: what a province or city adds to the rules of the standard, as data. A pack is read with
 * {@link org.sitong.validation.pack.Pack} and put to use with {@link org.sitong.validation.RuleBook#with(Pack)}.
 */
@NullMarked
package org.sitong.validation.pack;

import org.jspecify.annotations.NullMarked;
