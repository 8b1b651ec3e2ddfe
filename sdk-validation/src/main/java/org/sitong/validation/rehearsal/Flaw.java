package org.sitong.validation.rehearsal;

/** What is wrong with a document itself, so that nothing of it is rehearsed. */
public enum Flaw {
    /** It cannot be read, or is no definition; it counts as a document only, not as an item of a district. */
    UNREADABLE,
    /** It defines something, but breaks the schema: what the schema does not know would be lost. */
    AGAINST_SCHEMA,
    /** An earlier document defines the same version of the same item. */
    REPEATED
}
