package org.sitong.exchange.internal.export;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.LossReason;
import org.sitong.exchange.internal.profile.ElementPath;
import org.sitong.exchange.internal.profile.Family;
import org.sitong.exchange.internal.profile.FieldRule;
import org.sitong.exchange.internal.profile.Target;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

/** What rows say of a definition, by comparing it with what they are read as. */
final class Proof {

    private final Family family;
    private final UniqueIds ids;
    private final Map<String, LossReason> reasons = new LinkedHashMap<>();

    Proof(Family family, UniqueIds ids) {
        this.family = family;
        this.ids = ids;
    }

    /**
     * Compares and counts.
     *
     * @param definition the definition
     * @param again what its rows were read as
     * @param written the rows
     * @param account the account
     */
    void compare(
            JsonValue.JsonObject definition, JsonValue.JsonObject again, WrittenRow written, ExportAccount account) {
        Map<JsonPointer, Leaves.Leaf> before = Leaves.of(definition);
        Map<JsonPointer, Leaves.Leaf> after = Leaves.of(again);
        Map<String, Difference> differences = new LinkedHashMap<>();
        before.forEach((pointer, leaf) -> differences
                .computeIfAbsent(leaf.path(), path -> new Difference())
                .add(leaf.value(), after.get(pointer)));
        differences.forEach((path, difference) -> count(path, difference, written, account.element(path)));
        Set<String> given = new LinkedHashSet<>();
        after.forEach((pointer, leaf) -> {
            if (!before.containsKey(pointer)) {
                given.add(leaf.path());
            }
        });
        given.forEach(account::given);
    }

    /** How one element of a definition differs. */
    private static final class Difference {
        private @Nullable JsonValue from;
        private @Nullable JsonValue to;

        void add(JsonValue before, Leaves.@Nullable Leaf after) {
            JsonValue now = after == null ? null : after.value();
            boolean worse = from == null || to == null && now != null;
            if (worse && !before.equals(now)) {
                from = before;
                to = now;
            }
        }
    }

    private void count(String path, Difference difference, WrittenRow written, ElementTally tally) {
        JsonValue from = difference.from;
        JsonValue to = difference.to;
        if (from == null) {
            tally.countCarried();
        } else if (to == null) {
            tally.countLost(reason(path, written), from.toString());
        } else {
            tally.countChanged(reason(path, written), from.toString(), to.toString());
        }
    }

    private LossReason reason(String path, WrittenRow written) {
        if (ids.concerns(path)) {
            return LossReason.ROW_KEY;
        }
        LossReason always = reasons.computeIfAbsent(path, this::staticReason);
        if (always != LossReason.NO_SPELLING) {
            return always;
        }
        List<FieldRule> fields = family.main()
                .all()
                .flatMap(group -> group.fields().stream())
                .filter(field -> isFor(field, path))
                .toList();
        boolean tooLong = written.all().anyMatch(row -> fields.stream().anyMatch(row.cells()::isTooLong));
        boolean composed = written.all().anyMatch(row -> fields.stream().anyMatch(row.cells()::isComposed));
        if (tooLong) {
            return LossReason.TOO_LONG;
        }
        return composed ? LossReason.ONE_TEXT : LossReason.NO_SPELLING;
    }

    /** The reason that holds for every definition, or that it depends on the definition. */
    private LossReason staticReason(String path) {
        List<FieldRule> fields =
                family.main().all().flatMap(group -> group.fields().stream()).toList();
        List<Target> targets = fields.stream()
                .flatMap(field -> field.targets().stream())
                .filter(target -> covers(target.element(), path))
                .toList();
        if (targets.isEmpty()) {
            boolean composed = fields.stream().anyMatch(field -> isFor(field, path))
                    || path.equals("none")
                            && family.carries().stream().anyMatch(carried -> carried.startsWith(Family.NONE));
            return composed ? LossReason.NO_SPELLING : LossReason.NO_COLUMN;
        }
        return targets.stream().allMatch(target -> target.carries().isEmpty())
                ? LossReason.ASSUMPTION_OPEN
                : LossReason.NO_SPELLING;
    }

    private static boolean isFor(FieldRule field, String path) {
        return field.targets().stream().anyMatch(target -> covers(target.element(), path))
                || field.composed() != null && covers(field.composed().of(), path);
    }

    private static boolean covers(ElementPath element, String path) {
        return path.equals(element.path()) || path.startsWith(element.path() + ".");
    }
}
