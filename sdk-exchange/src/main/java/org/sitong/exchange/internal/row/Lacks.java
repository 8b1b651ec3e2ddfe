package org.sitong.exchange.internal.row;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.profile.ElementPath;
import org.sitong.item.ItemType;
import org.sitong.standard.Completeness;
import org.sitong.standard.CompletenessRow;
import org.sitong.standard.Kind;

/**
 * What the completeness rules say of a definition, so that one lack is not told twice: they demand the element itself, or
 * something around it that is missing as a whole.
 */
final class Lacks {

    private final Kind kind;
    private final Scope scope;
    private final @Nullable ItemType type;

    Lacks(Kind kind, Scope scope) {
        this.kind = kind;
        this.scope = scope;
        ElementPath element = ElementPath.find(kind, "itemType");
        String token = element == null ? null : scope.text(element);
        this.type = Arrays.stream(ItemType.values())
                .filter(known -> known.token().equals(token))
                .findFirst()
                .orElse(null);
    }

    /** Whether a completeness rule speaks of an element that has no value. */
    boolean isSaid(ElementPath element) {
        List<CompletenessRow> rows = Completeness.standard().rows();
        return rows.stream().filter(row -> row.concerns(kind, type)).anyMatch(row -> isSaid(row, element));
    }

    private boolean isSaid(CompletenessRow row, ElementPath element) {
        String path = element.path();
        if (row.element().equals(path)) {
            return true;
        }
        ElementPath around = path.startsWith(row.element() + ".") ? ElementPath.find(kind, row.element()) : null;
        return around != null && !scope.has(around);
    }
}
