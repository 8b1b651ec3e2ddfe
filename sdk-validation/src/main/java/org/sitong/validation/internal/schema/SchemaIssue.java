package org.sitong.validation.internal.schema;

import org.sitong.json.JsonPointer;
import org.sitong.validation.rule.Observation;

/**
 * One thing that is wrong with the shape of a document.
 *
 * @param rule which rule says so
 * @param observation what it says
 * @param broken the element that cannot be judged any further; of a missing one, where it would be; of an unknown one, what
 *     it was probably meant to be
 */
public record SchemaIssue(SchemaRule rule, Observation observation, JsonPointer broken) {}
