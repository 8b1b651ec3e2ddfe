package org.sitong.validation.internal.schema;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitong.Severity;
import org.sitong.json.JsonPointer;

/**
 * What is wrong with the shape of one document.
 *
 * @param issues the first issues in full
 * @param unlisted how many more there are, by rule and severity
 * @param broken the elements that cannot be judged any further, without positions in lists
 */
public record SchemaVerdict(
        List<SchemaIssue> issues, Map<SchemaRule, Map<Severity, Long>> unlisted, Set<JsonPointer> broken) {

    /** Nothing is wrong. */
    public static final SchemaVerdict FITS = new SchemaVerdict(List.of(), Map.of(), Set.of());

    /** Copies what it is given. */
    public SchemaVerdict {
        issues = List.copyOf(issues);
        unlisted = unlisted.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(unlisted));
        broken = Collections.unmodifiableSet(new LinkedHashSet<>(broken));
    }

    static SchemaVerdict of(SchemaIssue issue) {
        return new SchemaVerdict(List.of(issue), Map.of(), Set.of(issue.broken()));
    }

    /** Whether the document fits. */
    public boolean fits() {
        return issues.isEmpty() && unlisted.isEmpty();
    }
}
