package org.sitong.catalog;

import org.sitong.document.Problem;

/**
 * What is wrong with one of a catalog's sources.
 *
 * @param document the file as its path was given, with {@code /} between folders, and behind a colon the line in NDJSON
 * @param problem what is wrong, with its place where it has one
 */
public record CatalogProblem(String document, Problem problem) {}
