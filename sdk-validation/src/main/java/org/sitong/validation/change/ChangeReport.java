package org.sitong.validation.change;

import java.util.List;

/**
 * What changed from one set of definitions to another, all of it in memory.
 *
 * @param definitions what became of each definition that changed
 * @param summary the counts
 */
public record ChangeReport(List<DefinitionChange> definitions, ChangeSummary summary) {

    /**
     * Copies the changes.
     *
     * @param definitions what became of each definition that changed
     * @param summary the counts
     */
    public ChangeReport {
        definitions = List.copyOf(definitions);
    }
}
