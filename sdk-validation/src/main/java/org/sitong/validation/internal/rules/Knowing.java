package org.sitong.validation.internal.rules;

/** A rule over the set that asks what the run knows; where no such rule is on, nothing is collected. */
public interface Knowing {}
