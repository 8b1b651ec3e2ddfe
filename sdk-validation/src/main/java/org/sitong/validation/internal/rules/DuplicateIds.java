package org.sitong.validation.internal.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        check(members, id, list, "", document);
    }

    /** Reports each member of a list whose identifier an earlier one has, in a variant of the message. */
    public static <T> void check(
            List<T> members,
            Function<T, @Nullable String> id,
            JsonPointer list,
            String variant,
            DocumentContext document) {
        Map<String, Integer> known = new HashMap<>();
        Map<String, Long> times = members.stream()
                .flatMap(member -> Stream.ofNullable(id.apply(member)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (int i = 0; i < members.size(); i++) {
            String own = id.apply(members.get(i));
            Integer first = own == null ? null : known.putIfAbsent(own, i);
            if (first != null) {
                document.report(Observation.at(list.child(i).child("id"))
                        .variant(variant)
                        .naming("id", own)
                        .with("times", times.getOrDefault(own, 2L))
                        .related(document.place(list.child(first))));
            }
        }
    }
}
