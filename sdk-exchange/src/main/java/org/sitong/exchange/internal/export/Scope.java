package org.sitong.exchange.internal.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.profile.ElementPath;

/**
 * Which member of each list a row stands for.
 *
 * @param positions position by the path of the list, outer lists first
 */
record Scope(Map<String, Integer> positions) {

    /** The row that stands for the definition itself. */
    static final Scope ROOT = new Scope(Map.of());

    /** A row that stands for one member of one more list. */
    Scope with(ElementPath list, int position) {
        Map<String, Integer> more = new LinkedHashMap<>(positions);
        more.put(list.path(), position);
        return new Scope(more);
    }

    /** The member that the row stands for; {@code null} where it stands for none in particular. */
    @Nullable
    Integer position(String path) {
        return positions.get(path);
    }

    /** The innermost member as a pointer; empty for the definition itself. */
    String pointer() {
        String innermost = "";
        for (String list : positions.keySet()) {
            innermost = list;
        }
        StringBuilder pointer = new StringBuilder();
        StringBuilder path = new StringBuilder();
        for (String name : StringUtils.split(innermost, '.')) {
            path.append(path.length() == 0 ? "" : ".").append(name);
            pointer.append('/').append(name);
            Integer position = position(path.toString());
            if (position != null) {
                pointer.append('/').append(position);
            }
        }
        return pointer.toString();
    }
}
