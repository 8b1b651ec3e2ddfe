package org.sitong.exchange.internal.profile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fields that several tables share, each set under a name. */
final class FieldSets {

    private static final String SETS = "fieldSets";

    private final @Nullable Members sets;
    private final Set<String> unused;
    private final Deque<String> open = new ArrayDeque<>();

    /** Reads the member {@code fieldSets}. */
    FieldSets(Members profile) {
        this.sets = profile.has(SETS) ? profile.object(SETS) : null;
        this.unused = new HashSet<>(sets == null ? Set.of() : sets.names());
    }

    /** The fields of a table, in order: a field of its own takes the place of one of the same name from a set. */
    List<FieldRule> fields(Members table, FieldReader reader) {
        Map<String, FieldRule> fields = new LinkedHashMap<>();
        Set<String> own = new HashSet<>();
        Set<String> shared = new HashSet<>();
        table.objects("fields", member -> read(member, reader))
                .forEach(entry -> entry.fields().forEach(field -> {
                    String name = field.source();
                    if (!(entry.shared() ? shared : own).add(name)) {
                        table.report("fields", "profile.field-twice", name);
                    }
                    if (!entry.shared() || !own.contains(name)) {
                        fields.put(name, field);
                    }
                }));
        return List.copyOf(fields.values());
    }

    private record Entry(boolean shared, List<FieldRule> fields) {}

    private Entry read(Members member, FieldReader reader) {
        return member.has("use")
                ? new Entry(true, use(member, reader))
                : new Entry(false, List.of(reader.field(member)));
    }

    private List<FieldRule> use(Members member, FieldReader reader) {
        String name = member.text("use");
        List<String> without = member.texts("without");
        if (sets == null || !sets.has(name) || open.contains(name)) {
            member.report("use", "profile.unknown-set", name);
            return List.of();
        }
        unused.remove(name);
        open.push(name);
        List<FieldRule> fields = new ArrayList<>();
        sets.objects(name, inner -> read(inner, reader)).forEach(entry -> fields.addAll(entry.fields()));
        open.pop();
        for (String left : without) {
            if (!fields.removeIf(field -> field.source().equals(left))) {
                member.report("without", "profile.unknown-field", left, name);
            }
        }
        return fields;
    }

    /** Reports the sets that no table uses: nothing in them has been checked. */
    void done() {
        if (sets != null) {
            unused.forEach(name -> sets.report(name, "profile.unused-set", name));
        }
    }
}
