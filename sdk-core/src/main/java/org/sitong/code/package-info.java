/**
 * Identifiers as value types: they parse leniently, expose every segment and say what is wrong with each.
 *
 * <p>{@link org.sitong.code.Codes} explains any line of text; the value types ({@link org.sitong.code.BasicCode}, {@link
 * org.sitong.code.ImplementationCode}, {@link org.sitong.code.CreditCode} …) are for callers who know which kind they hold.
 * Everything here is immutable and thread-safe, and no {@code parse} throws on any text.
 *
 * <p>What is said of a code, by rule id:
 *
 * <ul>
 *   <li>{@code code.credit-code-check} (error): wrong check character or illegal form of a credit code, alone or inside
 *       another code (GB 32100-2015)
 *   <li>{@code code.organization-code-check} (error): wrong check character or illegal form of an organisation code, alone or
 *       inside a credit code that is sound otherwise (GB 11714)
 *   <li>{@code code.form} (error): wrong length or characters for the kind
 *   <li>{@code code.placeholder} (error): a placeholder stands in the code's place
 *   <li>{@code code.full-width} (error): full-width characters; read as their half-width forms
 *   <li>{@code code.level} (warning): the level of exercise is none of 1 to 7
 *   <li>{@code code.handling-item} (warning): the handling item is not two digits
 *   <li>{@code code.surrounding-blank} (warning): blanks or invisible characters around the code
 *   <li>{@code code.length} (info): the text looks like a code that lost or gained a character
 *   <li>{@code code.region} (info): the region is no province-level division
 *   <li>{@code code.item-type} (info): the type segment was not read, because the region's list is not known or lacks it
 *   <li>{@code code.local-style}, {@code code.local-organ} (info): a local code, or the organ in it, was not read
 *   <li>{@code code.unknown} (info): no kind of code fits
 * </ul>
 */
@NullMarked
package org.sitong.code;

import org.jspecify.annotations.NullMarked;
