package org.sitong.validation.internal.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sitong.item.PackParameter;
import org.sitong.item.PackRule;
import org.sitong.item.RulePack;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;

/**
 * Finds where packs contradict, as far as that can be decided: one rule twice, two numbers for one parameter in one territory, and
 * constraints of which no value of an element fits both.
 */
public final class PackConflicts {

    /**
     * A contradiction.
     *
     * @param variant which sort
     * @param one the place in the one pack
     * @param other the place in the other
     * @param what what is contradicted
     */
    public record Conflict(String variant, JsonPointer one, JsonPointer other, String what) {}

    private static final JsonPointer PARAMETERS = JsonPointer.ROOT.child("parameters");
    private static final JsonPointer RULES = JsonPointer.ROOT.child("rules");

    private PackConflicts() {}

    /** Where two packs contradict. */
    public static List<Conflict> between(RulePack one, RulePack other) {
        List<Conflict> conflicts = new ArrayList<>();
        if (Objects.equals(one.id(), other.id())) {
            conflicts.add(new Conflict(
                    "pack", JsonPointer.ROOT.child("id"), JsonPointer.ROOT.child("id"), String.valueOf(one.id())));
        } else if (PackScope.of(one).meets(PackScope.of(other))) {
            compare(one, other, false, conflicts);
        }
        return conflicts;
    }

    /** Where a pack contradicts itself. */
    public static List<Conflict> within(RulePack pack) {
        List<Conflict> conflicts = new ArrayList<>();
        compare(pack, pack, true, conflicts);
        return conflicts;
    }

    private static void compare(RulePack one, RulePack other, boolean isSame, List<Conflict> conflicts) {
        boolean isOneTerritory =
                PackScope.of(one).territory().equals(PackScope.of(other).territory());
        for (int i = 0; i < one.parameters().size() && isOneTerritory; i++) {
            for (int k = isSame ? i + 1 : 0; k < other.parameters().size(); k++) {
                PackParameter first = one.parameters().get(i);
                PackParameter second = other.parameters().get(k);
                if (Objects.equals(first.rule(), second.rule())
                        && Objects.equals(first.parameter(), second.parameter())
                        && !isEqual(first, second)) {
                    conflicts.add(new Conflict(
                            "parameter",
                            PARAMETERS.child(i).child("value"),
                            PARAMETERS.child(k).child("value"),
                            first.rule() + " " + first.parameter()));
                }
            }
        }
        for (int i = 0; i < one.rules().size(); i++) {
            for (int k = isSame ? i + 1 : 0; k < other.rules().size(); k++) {
                compare(one.rules().get(i), other.rules().get(k), RULES.child(i), RULES.child(k), conflicts);
            }
        }
    }

    private static boolean isEqual(PackParameter one, PackParameter other) {
        return one.value() != null && other.value() != null && one.value().compareTo(other.value()) == 0;
    }

    private static void compare(
            PackRule one, PackRule other, JsonPointer first, JsonPointer second, List<Conflict> conflicts) {
        boolean meet = PackConstraint.kinds(one).stream().anyMatch(PackConstraint.kinds(other)::contains)
                && Objects.equals(one.when(), other.when());
        if (meet && one.must() != null && other.must() != null) {
            Map<String, Set<JsonValue>> allowed = allowed(one.must(), "", new LinkedHashMap<>());
            allowed(other.must(), "", new LinkedHashMap<>()).forEach((path, values) -> {
                Set<JsonValue> both = new HashSet<>(allowed.getOrDefault(path, values));
                both.retainAll(values);
                if (both.isEmpty()) {
                    conflicts.add(new Conflict("values", first.child("must"), second.child("must"), path));
                }
            });
        }
    }

    /** What a schema lists as the only values of elements, by their paths. */
    private static Map<String, Set<JsonValue>> allowed(
            JsonValue schema, String path, Map<String, Set<JsonValue>> found) {
        if (!(schema instanceof JsonObject object)) {
            return found;
        }
        JsonValue constant = object.get("const");
        if (constant != null) {
            found.put(path, Set.of(constant));
        } else if (object.get("enum") instanceof JsonArray listed) {
            found.put(path, new HashSet<>(listed.values()));
        }
        if (object.get("properties") instanceof JsonObject properties) {
            properties.members().forEach((name, member) -> allowed(member, path + "/" + name, found));
        }
        JsonValue items = object.get("items");
        if (items != null) {
            allowed(items, path, found);
        }
        if (object.get("allOf") instanceof JsonArray all) {
            all.values().forEach(each -> allowed(each, path, found));
        }
        return found;
    }
}
