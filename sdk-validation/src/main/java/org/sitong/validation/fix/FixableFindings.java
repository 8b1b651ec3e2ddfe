package org.sitong.validation.fix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitong.validation.Finding;
import org.sitong.validation.FindingSink;

/**
 * Collects the findings of a run that can be repaired, by document; waived ones are accepted as they are and left out. Memory is
 * bounded by the validator's limits of findings. Not thread-safe.
 */
public final class FixableFindings implements FindingSink {

    private final Map<String, List<Finding>> byDocument = new LinkedHashMap<>();

    /** Begins without any. */
    public FixableFindings() {}

    @Override
    public void finding(Finding finding) {
        if (finding.fix() != null && finding.counts()) {
            byDocument
                    .computeIfAbsent(finding.document(), name -> new ArrayList<>())
                    .add(finding);
        }
    }

    /**
     * The documents in which something can be repaired.
     *
     * @return their names, in the order of the run; unmodifiable
     */
    public Set<String> documents() {
        return Collections.unmodifiableSet(byDocument.keySet());
    }

    /**
     * What can be repaired in a document.
     *
     * @param document the document's name
     * @return the findings that bring a fix; empty where there are none, unmodifiable
     */
    public List<Finding> of(String document) {
        return Collections.unmodifiableList(byDocument.getOrDefault(document, List.of()));
    }
}
