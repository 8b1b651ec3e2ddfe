package org.sitong.validation.internal.pair;

import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.catalog.DefinitionSource;
import org.sitong.item.Definition;
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

    static Held of(Definition definition, Catalog catalog) {
        return new Held(definition, catalog.source(definition).orElse(null), null);
    }
}
