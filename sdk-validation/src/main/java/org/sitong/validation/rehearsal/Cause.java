package org.sitong.validation.rehearsal;

/**
 * A change of a base and what it breaks. Immutable and thread-safe.
 *
 * @param change the change
 * @param items how many definitions it breaks
 * @param districts in how many districts
 */
public record Cause(BaseChange change, long items, long districts) {}
