package org.sitong.validation.internal.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.item.CodeList;
import org.sitong.standard.CodeLists;
import org.sitong.validation.Pin;
import org.sitong.validation.RuleBook;
import org.sitong.validation.internal.reference.References;

/**
 * What documents are judged against besides the standard. Immutable and thread-safe.
 *
 * @param date the day as of which is judged
 * @param references reference data; {@code null} where none was given
 * @param codeLists the code lists of the standard and of the references
 * @param rules all rules that the run knows
 * @param knownReferences the references, found by what rules ask for
 */
public record Environment(
        LocalDate date, @Nullable Catalog references, CodeLists codeLists, RuleBook rules, References knownReferences) {

    /** Takes what it needs of the references. */
    public static Environment of(LocalDate date, @Nullable Catalog references, RuleBook rules) {
        CodeLists lists = CodeLists.standard();
        if (references != null) {
            try (Stream<CodeList> own = references.asOf(date).definitions(CodeList.class)) {
                for (CodeList list : own.filter(each -> each.id() != null).toList()) {
                    lists = lists.with(list);
                }
            }
        }
        return new Environment(date, references, lists, rules, new References(references));
    }

    /** The manifests of the references. */
    public List<Pin> pins() {
        if (references == null) {
            return List.of();
        }
        try (Stream<org.sitong.item.Catalog> manifests = references.definitions(org.sitong.item.Catalog.class)) {
            return manifests
                    .map(manifest -> new Pin("reference", String.valueOf(manifest.id()), manifest.version(), null))
                    .toList();
        }
    }
}
