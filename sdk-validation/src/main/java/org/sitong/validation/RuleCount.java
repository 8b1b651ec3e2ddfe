package org.sitong.validation;

/**
 * How often one rule spoke; exact. Immutable and thread-safe.
 *
 * @param findings how many findings it made, waived ones included
 * @param documents how many documents have at least one of them
 * @param notChecked how many documents it could not check
 * @param notApplicable how many documents it has nothing to do with
 */
public record RuleCount(long findings, long documents, long notChecked, long notApplicable) {}
