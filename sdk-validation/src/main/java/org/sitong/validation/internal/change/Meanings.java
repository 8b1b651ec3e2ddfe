package org.sitong.validation.internal.change;

import java.util.List;
import org.sitong.diff.Change;
import org.sitong.diff.ChangeKind;
import org.sitong.diff.Direction;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.validation.compare.MaterialNames;

/** What changes mean beyond the order of their own element. */
final class Meanings {

    private static final String MATERIAL_NAME = "materials.name";
    private static final String LIMITED = "quantityLimit.limited";
    private static final String LIMIT_TEXT = "quantityLimit.text";

    private Meanings() {}

    /** The changes, with names of materials that differ in form words only as the same, and the text of a lifted limit as lifted. */
    static List<Change> of(List<Change> changes) {
        boolean isLifted = changes.stream()
                .anyMatch(change -> change.element().path().equals(LIMITED) && change.direction() == Direction.EASIER);
        return changes.stream()
                .map(change -> {
                    if (isSameMaterial(change)) {
                        return change.toBuilder().direction(Direction.SAME).build();
                    }
                    boolean goesWithLimit = isLifted
                            && change.kind() == ChangeKind.REMOVED
                            && change.element().path().equals(LIMIT_TEXT);
                    return goesWithLimit
                            ? change.toBuilder().direction(Direction.EASIER).build()
                            : change;
                })
                .toList();
    }

    private static boolean isSameMaterial(Change change) {
        return change.element().path().equals(MATERIAL_NAME)
                && change.from() instanceof JsonString one
                && change.to() instanceof JsonString other
                && MaterialNames.normalForm(one.value()).equals(MaterialNames.normalForm(other.value()));
    }
}
