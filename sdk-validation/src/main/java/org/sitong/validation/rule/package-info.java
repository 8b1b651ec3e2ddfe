/**
 * What a rule is: an identity card, texts in two languages and a check. Rules of others are found through
 * {@link org.sitong.validation.rule.RuleProvider}.
 */
@NullMarked
package org.sitong.validation.rule;

import org.jspecify.annotations.NullMarked;
