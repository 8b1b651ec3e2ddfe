package org.sitong.validation.rehearsal;

import org.sitong.item.DivisionRef;

/**
 * What is newly found in one district. Immutable and thread-safe.
 *
 * @param division the district; without code and name for documents that name none
 * @param findings how many new findings, or findings that are graver than before
 * @param documents in how many documents
 */
public record NewlyInDistrict(DivisionRef division, long findings, long documents) {}
