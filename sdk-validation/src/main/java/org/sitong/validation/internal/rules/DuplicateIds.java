package org.sitong.validation.internal.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonPointer;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;

/** Finds identifiers that stand for two things. */
public final class DuplicateIds {

    private DuplicateIds() {}

    /** Reports each member of a list whose identifier an earlier one has. */
    public static <T> void check(
            List<T> members, Function<T, @Nullable String> id, JsonPointer list, DocumentContext document) {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            String own = id.apply(members.get(i));
            Integer first = own == null ? null : known.putIfAbsent(own, i);
            if (first != null) {
                document.report(Observation.at(list.child(i).child("id"))
                        .naming("id", own)
                        .related(document.place(list.child(first))));
            }
        }
    }
}
