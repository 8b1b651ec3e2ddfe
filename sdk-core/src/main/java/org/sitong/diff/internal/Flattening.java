package org.sitong.diff.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.document.Binding;
import org.sitong.document.Definitions;
import org.sitong.document.Problem;
import org.sitong.document.internal.BindContext;
import org.sitong.document.internal.Text;
import org.sitong.item.ChangeOperation;
import org.sitong.item.ChangePlace;
import org.sitong.item.Definition;
import org.sitong.item.ItemChange;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;

/** Makes a service item of what it inherits and its changes. Places are those of the inherited item, positions those of the new one. */
public final class Flattening {

    private static final JsonPointer CHANGES = JsonPointer.ROOT.child("changes");

    private final ElementIndex index = ElementIndex.standard();
    private final List<Problem> problems = new ArrayList<>();
    private JsonObject item;

    private Flattening(JsonObject inherited) {
        this.item = inherited;
    }

    /** Makes all changes that can be made. */
    public static Flattening of(JsonObject inherited, List<ItemChange> changes) {
        Flattening flattening = new Flattening(inherited);
        Edit root = new Edit();
        for (int i = 0; i < changes.size(); i++) {
            flattening.put(root, changes.get(i), CHANGES.child(i));
        }
        flattening.item = root.object(inherited);
        return flattening;
    }

    /** The service item as it is written. */
    public JsonObject item() {
        return item;
    }

    /** The changes that could not be made, each with its place in the differential. */
    public List<Problem> problems() {
        return problems;
    }

    /** A problem of a differential. */
    public static Problem problem(JsonPointer at, String key, Object... arguments) {
        return BindContext.problem(key, Text.of(key, arguments), at);
    }

    private void report(JsonPointer at, String key, Object... arguments) {
        problems.add(problem(at, key, arguments));
    }

    /** Where a change leads to: what is to be edited, the element, and what is there now. */
    private record Target(
            Edit edit, Element element, @Nullable JsonValue value, boolean member) {}

    private void put(Edit root, ItemChange change, JsonPointer place) {
        ChangeOperation operation = change.op();
        if (operation == null || change.at().isEmpty()) {
            report(place, "differential.incomplete");
            return;
        }
        Target target = find(root, change, place);
        if (target != null && isPossible(operation, target, change, place)) {
            make(operation, target, change, place);
        }
    }

    private @Nullable Target find(Edit root, ItemChange change, JsonPointer place) {
        Target target = new Target(root, index.root(Kind.SERVICE_ITEM), item, true);
        for (int i = 0; i < change.at().size(); i++) {
            ChangePlace step = change.at().get(i);
            JsonPointer at = place.child("at").child(i);
            if (step.element() == null) {
                report(at, "differential.incomplete");
                return null;
            }
            target = element(target, step.element(), place, at);
            boolean toMember = !step.member().isEmpty() || step.occurrence() != null;
            if (target != null && toMember) {
                target = member(target, step, at);
            }
            if (target == null) {
                return null;
            }
            boolean last = i == change.at().size() - 1;
            if (!last && target.element.list() && !target.member) {
                report(at, "differential.member-needed", step.element());
                return null;
            }
        }
        return target;
    }

    private @Nullable Target element(Target from, String path, JsonPointer place, JsonPointer at) {
        Target target = from;
        for (String name : StringUtils.split(path, '.')) {
            Element child = target.element.list() && !target.member ? null : index.child(target.element, name);
            if (child == null || child.path().equals("kind")) {
                report(at.child("element"), "differential.unknown-element", path);
                return null;
            }
            if (target.edit.replaced) {
                report(place, "differential.overlapping");
                return null;
            }
            JsonValue value = target.value instanceof JsonObject object ? object.get(name) : null;
            target = new Target(target.edit.child(name), child, value, false);
        }
        return target;
    }

    private @Nullable Target member(Target list, ChangePlace step, JsonPointer at) {
        if (!list.element.list()) {
            String said = step.member().isEmpty() ? "occurrence" : "member";
            report(at.child(said), "differential.no-list", given(step.element()));
            return null;
        }
        List<JsonValue> members = list.value instanceof JsonArray array ? array.values() : List.of();
        int position = Addresses.find(list.element, members, step.member(), step.occurrence());
        if (position < 0) {
            report(
                    at,
                    position == Addresses.SEVERAL ? "differential.several-members" : "differential.no-member",
                    given(step.element()),
                    Addresses.shown(step.member(), step.occurrence()));
            return null;
        }
        return new Target(list.edit.member(position), list.element, members.get(position), true);
    }

    private boolean isPossible(ChangeOperation operation, Target target, ItemChange change, JsonPointer place) {
        boolean withValue = operation == ChangeOperation.SET || operation == ChangeOperation.ADD;
        if (withValue != (change.value() != null)) {
            report(place, withValue ? "differential.value-missing" : "differential.value-not-used");
            return false;
        }
        boolean list = target.element.list() && !target.member;
        String fault = switch (operation) {
            case ADD -> list ? null : "differential.add-to-list";
            case MOVE -> target.member && change.position() != null ? null : "differential.move-member";
            case REMOVE -> target.value != null ? null : "differential.nothing-there";
            case SET -> null;
        };
        if (fault != null) {
            report(place, fault);
            return false;
        }
        return !withValue || isOfShape(target, list && operation == ChangeOperation.SET, change, place);
    }

    /** Reads the value where it belongs in an otherwise empty item. */
    private boolean isOfShape(Target target, boolean wholeList, ItemChange change, JsonPointer place) {
        JsonValue value = Objects.requireNonNull(change.value());
        int depth = 0;
        Element element = target.element;
        JsonValue document = element.list() && !wholeList ? new JsonArray(List.of(value)) : value;
        depth += element.list() && !wholeList ? 1 : 0;
        while (true) {
            document = new JsonObject(Map.of(element.name(), document));
            depth++;
            Element above = Objects.requireNonNull(index.parent(element));
            if (above.path().isEmpty()) {
                break;
            }
            element = above;
            if (element.list()) {
                document = new JsonArray(List.of(document));
                depth++;
            }
        }
        Map<String, JsonValue> members = new LinkedHashMap<>(((JsonObject) document).members());
        members.putIfAbsent("kind", JsonValue.of(Kind.SERVICE_ITEM.token()));
        Binding<Definition> binding = Definitions.read(new JsonObject(members));
        for (Problem problem : binding.problems()) {
            JsonPointer at = place.child("value");
            List<String> tokens =
                    problem.pointer() == null ? List.of() : problem.pointer().tokens();
            for (String token : tokens.subList(Math.min(depth, tokens.size()), tokens.size())) {
                at = at.child(token);
            }
            problems.add(problem.toBuilder().pointer(at).build());
        }
        return binding.problems().isEmpty();
    }

    private void make(ChangeOperation operation, Target target, ItemChange change, JsonPointer place) {
        boolean alone = switch (operation) {
            case ADD -> target.edit.add(Objects.requireNonNull(change.value()), change.position());
            case MOVE -> target.edit.move(Objects.requireNonNull(change.position()));
            case SET -> target.edit.set(change.value());
            case REMOVE -> target.edit.set(null);
        };
        if (!alone) {
            report(place, "differential.overlapping");
        }
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "-");
    }

    /** What is to be done to a value. */
    private static final class Edit {

        private final Map<String, Edit> children = new LinkedHashMap<>();
        private final Map<Integer, Edit> members = new TreeMap<>();
        private final List<Addition> additions = new ArrayList<>();
        private boolean replaced;
        private @Nullable JsonValue value;
        private @Nullable Integer position;

        private record Addition(JsonValue value, int position) {}

        Edit child(String name) {
            return children.computeIfAbsent(name, absent -> new Edit());
        }

        Edit member(int at) {
            return members.computeIfAbsent(at, absent -> new Edit());
        }

        private boolean isUntouched() {
            return !replaced
                    && additions.isEmpty()
                    && position == null
                    && members.values().stream().allMatch(Edit::isUntouched)
                    && children.values().stream().allMatch(Edit::isUntouched);
        }

        /** Whether no other change had been made here or below. */
        boolean set(@Nullable JsonValue to) {
            if (!isUntouched()) {
                return false;
            }
            replaced = true;
            value = to;
            return true;
        }

        boolean add(JsonValue member, @Nullable Integer at) {
            additions.add(new Addition(member, at == null ? Integer.MAX_VALUE : at - 1));
            return !replaced;
        }

        boolean move(int to) {
            boolean first = position == null && !replaced;
            position = to - 1;
            return first;
        }

        private @Nullable JsonValue of(@Nullable JsonValue from) {
            if (replaced) {
                return value;
            }
            if (isUntouched()) {
                return from;
            }
            if (!members.isEmpty() || !additions.isEmpty()) {
                JsonArray list = list(from instanceof JsonArray array ? array.values() : List.of());
                return list.values().isEmpty() ? null : list;
            }
            JsonObject object = object(from instanceof JsonObject holder ? holder : new JsonObject(Map.of()));
            return object.members().isEmpty() ? null : object;
        }

        JsonObject object(JsonObject from) {
            Map<String, JsonValue> made = new LinkedHashMap<>(from.members());
            children.forEach((name, edit) -> {
                JsonValue to = edit.of(from.get(name));
                if (to == null) {
                    made.remove(name);
                } else {
                    made.put(name, to);
                }
            });
            return new JsonObject(made);
        }

        private JsonArray list(List<JsonValue> from) {
            List<JsonValue> made = new ArrayList<>();
            List<Addition> placed = new ArrayList<>(additions);
            for (int i = 0; i < from.size(); i++) {
                Edit edit = members.get(i);
                JsonValue member = edit == null ? from.get(i) : edit.member(from.get(i));
                if (member != null && edit != null && edit.position != null) {
                    placed.add(new Addition(member, edit.position));
                } else if (member != null) {
                    made.add(member);
                }
            }
            placed.sort(Comparator.comparingInt(Addition::position));
            placed.forEach(each -> made.add(Math.min(each.position(), made.size()), each.value()));
            return new JsonArray(made);
        }

        private @Nullable JsonValue member(JsonValue from) {
            if (replaced) {
                return value;
            }
            return from instanceof JsonObject object ? object(object) : from;
        }
    }
}
