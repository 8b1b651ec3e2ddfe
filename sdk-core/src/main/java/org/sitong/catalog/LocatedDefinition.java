package org.sitong.catalog;

import org.sitong.item.Definition;

/**
 * A definition and where it was read.
 *
 * @param definition the definition
 * @param source its document
 */
public record LocatedDefinition(Definition definition, DefinitionSource source) {}
