package org.sitong.validation.rehearsal;

/**
 * What one rule newly finds. Immutable and thread-safe.
 *
 * @param rule the rule's id
 * @param findings how many new findings, or findings that are graver than before
 * @param graver how many of them were there before, less grave
 * @param documents in how many documents
 * @param districts in how many districts
 */
public record NewlyByRule(String rule, long findings, long graver, long documents, long districts) {}
