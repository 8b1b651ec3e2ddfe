package org.sitong.validation.internal.schema;

import java.util.Locale;
import org.sitong.Severity;

/** The rules of the schema phase: what can be wrong with the shape of a document, as a person would say it. */
public enum SchemaRule {
    /** The kind is missing or unknown. */
    KIND,
    /** The version of the standard is unknown. */
    STANDARD,
    /** An element is missing without which a definition cannot be one. */
    REQUIRED,
    /** An element that the standard does not have here. */
    UNKNOWN_ELEMENT,
    /** A text where a number belongs, and the like. */
    TYPE,
    /** A value that is not in a closed list. */
    ENUM,
    /** A text that does not have the form of its element. */
    PATTERN,
    /** A text that is too long. */
    LENGTH,
    /** An empty text, list or object. */
    EMPTY,
    /** A number out of range. */
    RANGE,
    /** A date that is none. */
    FORMAT,
    /** A value twice in a list. */
    DUPLICATE_VALUE;

    /** How grave a wrong shape is where nothing else is said. */
    public static final Severity SEVERITY = Severity.ERROR;

    private final String id = "schema." + name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The rule's id. */
    public String id() {
        return id;
    }
}
