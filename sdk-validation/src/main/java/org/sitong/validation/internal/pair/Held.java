package org.sitong.validation.internal.pair;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.catalog.DefinitionSource;
import org.sitong.item.Definition;
import org.sitong.json.JsonPointer;
import org.sitong.validation.Related;
import org.sitong.validation.rule.SetMark;

/**
 * A definition and where it is.
 *
 * @param definition the definition
 * @param source where it was read; {@code null} where it was read from none, and for one of the run
 * @param mark its mark in the run; {@code null} for one of a catalog
 */
public record Held(
        Definition definition,
        @Nullable DefinitionSource source,
        @Nullable SetMark mark) {

    /** A sensible code is never cut. */
    private static final int LONGEST = 300;

    /** A definition of a catalog. */
    public static Held of(Definition definition, Catalog catalog) {
        return new Held(definition, catalog.source(definition).orElse(null), null);
    }

    /** The document's name; of what was read from no file kind, identity and version. */
    public String document() {
        if (mark != null) {
            return mark.document();
        }
        if (source != null) {
            return source.document();
        }
        Integer version = Versions.number(definition);
        return definition.kind().token() + "/" + subject() + (version == null ? "" : "@" + version);
    }

    /** The definition as a whole, as a place. */
    public Related place() {
        return mark != null
                ? mark.place(JsonPointer.ROOT)
                : Related.builder().document(document()).subject(subject()).build();
    }

    private @Nullable String subject() {
        return StringUtils.abbreviate(definition.identityCode(), "…", LONGEST);
    }
}
