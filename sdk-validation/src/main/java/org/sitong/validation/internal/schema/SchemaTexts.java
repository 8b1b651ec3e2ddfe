package org.sitong.validation.internal.schema;

import org.sitong.validation.Phrase;
import org.sitong.validation.Texts;

/** The texts of the schema phase. */
public final class SchemaTexts {

    /** The texts of every schema rule. */
    public static final Texts TEXTS = Texts.load(SchemaTexts.class::getResourceAsStream, "schema");

    private SchemaTexts() {}

    /** What a JSON type is called. */
    static Phrase type(String type) {
        return TEXTS.phrase("type." + (type.isEmpty() ? "object" : type));
    }
}
