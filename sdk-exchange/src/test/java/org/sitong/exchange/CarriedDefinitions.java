package org.sitong.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitong.document.Binding;
import org.sitong.document.Definitions;
import org.sitong.exchange.internal.profile.ElementPath;
import org.sitong.exchange.internal.profile.Family;
import org.sitong.exchange.internal.profile.FieldRule;
import org.sitong.exchange.internal.profile.ProfileModel;
import org.sitong.exchange.internal.profile.RowGroup;
import org.sitong.exchange.internal.profile.Target;
import org.sitong.item.CodeEntry;
import org.sitong.item.Definition;
import org.sitong.json.JsonValue;
import org.sitong.standard.CodeLists;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.StandardVersion;

/**
 * Arbitrary definitions of all families of a profile, made of what its tables can hold, from the profile and the standard
 * themselves: a new column is covered the day it is declared.
 */
final class CarriedDefinitions {

    private static final String[] WORDS = {
        "办理",
        "申请",
        "设立",
        "“许可”",
        "第一行\n第二行",
        "a,b",
        "\"x\"",
        "😀",
        "𠮷",
        "１２",
        "2024-01-01",
        "null",
        "é",
        "(甲)",
        "=1+1",
        "'",
        "\\"
    };
    private static final double PRESENT = 0.8;

    private final Random random;
    private final ProfileModel profile;
    private int count;

    CarriedDefinitions(ExchangeProfile profile, Random random) {
        this.profile = profile.model();
        this.random = random;
    }

    /** The next definition, of any family. */
    Definition next() {
        return next(profile.families().get(random.nextInt(profile.families().size())));
    }

    /** The next definitions, of any family. */
    List<Definition> next(int size) {
        return Stream.generate(this::next).limit(size).toList();
    }

    /** The next definition of a family. */
    Definition next(Family family) {
        count++;
        Tree tree = new Tree();
        fill(family, family.main(), tree, Map.of());
        tree.members.put("kind", JsonValue.of(family.kind().token()));
        tree.members.put("standard", JsonValue.of(StandardVersion.CURRENT.id()));
        pairLimits(tree);
        identify(family, tree);
        declareNone(family, tree);
        Binding<Definition> binding = Definitions.read(tree.json());
        if (!binding.problems().isEmpty()) {
            throw new IllegalStateException(binding.problems() + " in " + tree.json());
        }
        return binding.value();
    }

    /** An object on its way. */
    private static final class Tree {
        private final Map<String, Object> members = new LinkedHashMap<>();

        JsonValue.JsonObject json() {
            return (JsonValue.JsonObject) json(this);
        }

        private static JsonValue json(Object value) {
            if (value instanceof Tree tree) {
                Map<String, JsonValue> json = new LinkedHashMap<>();
                tree.members.forEach((name, member) -> json.put(name, json(member)));
                return new JsonValue.JsonObject(json);
            }
            if (value instanceof List<?> list) {
                return new JsonValue.JsonArray(list.stream().map(Tree::json).toList());
            }
            return (JsonValue) value;
        }

        /** Whether anything stands at an element, or in the list that it lies in. */
        boolean has(ElementPath path) {
            Object at = this;
            for (String name : path.names()) {
                at = at instanceof Tree tree ? tree.members.get(name) : at;
            }
            return at != null;
        }

        /** The object that holds a list or value, made where it is missing. */
        @SuppressWarnings("unchecked")
        Tree holder(ElementPath path, Map<String, Integer> positions) {
            Tree at = this;
            for (int i = 0; i < path.names().size() - 1; i++) {
                String name = path.names().get(i);
                if (path.lists().get(i)) {
                    int position = positions.get(String.join(".", path.names().subList(0, i + 1)));
                    List<Object> list = (List<Object>) at.members.computeIfAbsent(name, key -> new ArrayList<>());
                    while (list.size() <= position) {
                        list.add(new Tree());
                    }
                    at = (Tree) list.get(position);
                } else {
                    at = (Tree) at.members.computeIfAbsent(name, key -> new Tree());
                }
            }
            return at;
        }
    }

    private void fill(Family family, RowGroup group, Tree tree, Map<String, Integer> positions) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (FieldRule field : group.fields()) {
            Target target = field.targets().get(0);
            ElementPath element = target.element();
            boolean inside = group.each() == null || element.isWithin(group.each());
            if (inside && (isRequired(family, group, element) || random.nextDouble() < PRESENT)) {
                fill(family, field, target, tree, positions, sizes);
            }
        }
        for (RowGroup child : group.children()) {
            if (child.each() == null) {
                fill(family, child, tree, positions);
            } else if (random.nextDouble() < PRESENT) {
                fillList(family, child, tree, positions);
            }
        }
    }

    private static boolean isRequired(Family family, RowGroup group, ElementPath element) {
        Element known = ElementIndex.standard().find(family.kind(), element.path());
        return known.required()
                || group.each() != null
                        && group.each().names().size() + 1 == element.names().size()
                        && (element.path().endsWith(".name") || element.path().endsWith(".id"));
    }

    private void fillList(Family family, RowGroup group, Tree tree, Map<String, Integer> positions) {
        ElementPath each = group.each();
        boolean plain = group.fields().stream()
                .anyMatch(field -> field.targets().get(0).element().equals(each));
        if (plain) {
            List<Object> references = new ArrayList<>(new LinkedHashSet<>(materials(tree)));
            if (!references.isEmpty()) {
                tree.holder(each, positions).members.put(last(each), references);
            }
            return;
        }
        int size = 1 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            Map<String, Integer> inner = new LinkedHashMap<>(positions);
            inner.put(each.path(), i);
            fill(family, group, tree, inner);
        }
    }

    private static List<JsonValue> materials(Tree tree) {
        return tree.members.get("materials") instanceof List<?> list
                ? list.stream()
                        .map(material -> (JsonValue) ((Tree) material).members.get("id"))
                        .toList()
                : List.of();
    }

    private static String last(ElementPath path) {
        return path.names().get(path.names().size() - 1);
    }

    /** One value; where the element lies in a list that is no table of its own, one for each of its members. */
    private void fill(
            Family family,
            FieldRule field,
            Target target,
            Tree tree,
            Map<String, Integer> positions,
            Map<String, Integer> sizes) {
        ElementPath element = target.element();
        String list = openList(element, positions);
        if (list == null) {
            JsonValue value = value(family, field, target);
            if (value != null) {
                tree.holder(element, positions).members.putIfAbsent(last(element), value);
            }
            return;
        }
        boolean several =
                target.parser().write(new JsonValue.JsonArray(List.of(JsonValue.of("1"), JsonValue.of("2")))) != null
                        || element.path().endsWith("Kind");
        int size = sizes.computeIfAbsent(list, key -> several ? 1 + random.nextInt(3) : 1);
        Set<JsonValue> values = new LinkedHashSet<>();
        for (int tries = 0; values.size() < size && tries < 50; tries++) {
            JsonValue value = value(family, field, target);
            if (value != null) {
                values.add(value);
            }
        }
        if (values.size() == size) {
            int position = 0;
            for (JsonValue value : values) {
                Map<String, Integer> inner = new LinkedHashMap<>(positions);
                inner.put(list, position++);
                tree.holder(element, inner).members.putIfAbsent(last(element), value);
            }
        }
    }

    private static String openList(ElementPath element, Map<String, Integer> positions) {
        for (int i = 0; i < element.names().size() - 1; i++) {
            String path = String.join(".", element.names().subList(0, i + 1));
            if (element.lists().get(i) && !positions.containsKey(path)) {
                return path;
            }
        }
        return null;
    }

    private JsonValue value(Family family, FieldRule field, Target target) {
        Element element =
                ElementIndex.standard().find(family.kind(), target.element().path());
        for (int tries = 0; tries < 30; tries++) {
            JsonValue value = element.list() ? list(element) : scalar(family, element);
            String text = target.parser().write(value);
            if (text == null
                    && value instanceof JsonValue.JsonArray array
                    && array.values().size() == 1) {
                text = target.parser().write(array.values().get(0));
            }
            Integer length = field.column().maxLength();
            boolean fits = text != null
                    && (length == null || text.length() <= length)
                    && !field.absent().contains(text)
                    && !field.none().contains(text);
            if (fits) {
                return value;
            }
        }
        return null;
    }

    private JsonValue list(Element element) {
        Set<JsonValue> values = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            values.add(scalar(null, element));
        }
        return new JsonValue.JsonArray(List.copyOf(values));
    }

    private JsonValue scalar(Family family, Element element) {
        if (family != null
                && family.holds() != null
                && family.holds().element().path().equals(element.path())) {
            List<String> types = family.holds().values().stream().sorted().toList();
            return JsonValue.of(types.get(random.nextInt(types.size())));
        }
        if (element.codeList() != null) {
            List<CodeEntry> entries =
                    CodeLists.standard().find(element.codeList()).entries();
            return JsonValue.of(entries.get(random.nextInt(entries.size())).value());
        }
        if (element.type().equals("object")) {
            return new JsonValue.JsonObject(Map.of("national-exchange.extend_field", JsonValue.of(text())));
        }
        return switch (element.type() + ":" + element.format()) {
            case "boolean:null" -> JsonValue.of(random.nextBoolean());
            case "integer:null" -> JsonValue.of(random.nextInt(1_000));
            case "string:date" ->
                JsonValue.of(LocalDate.of(2000, 1, 1)
                        .plusDays(random.nextInt(20_000))
                        .toString());
            case "string:decimal" ->
                JsonValue.of(BigDecimal.valueOf(random.nextInt(400)).toPlainString());
            case "string:id" -> JsonValue.of(new UUID(random.nextLong(), random.nextLong()).toString());
            default -> JsonValue.of(text());
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    /** A number of days without its unit, or a unit without a number, is no limit. */
    private static void pairLimits(Tree tree) {
        if (tree.members.get("timeLimits") instanceof Tree limits) {
            for (Object limit : List.copyOf(limits.members.values())) {
                Map<String, Object> members = ((Tree) limit).members;
                if (!members.containsKey("value") || !members.containsKey("unit")) {
                    members.remove("value");
                    members.remove("unit");
                }
            }
            limits.members.values().removeIf(limit -> ((Tree) limit).members.isEmpty());
            if (limits.members.isEmpty()) {
                tree.members.remove("timeLimits");
            }
        }
    }

    /** Codes of its own, so that no two definitions share an identity or a key. */
    private void identify(Family family, Tree tree) {
        String serial = String.format("%05d", count % 100_000);
        if (!tree.members.containsKey("identity")) {
            tree.members.put("identity", new Tree());
        }
        if (ElementPath.find(family.kind(), "identity") == null) {
            tree.members.remove("identity");
            tree.members.put("code", JsonValue.of(String.format("%018d", count)));
            return;
        }
        Tree national = new Tree();
        String basic = "00" + "01" + serial + "000";
        national.members.put("basicCode", JsonValue.of(basic));
        if (ElementPath.find(family.kind(), "authority") != null) {
            String implementation = String.format("%018d", count) + "4" + basic;
            national.members.put("implementationCode", JsonValue.of(implementation));
            if (random.nextBoolean()) {
                national.members.put("handlingItemCode", JsonValue.of(implementation + "01"));
            }
        }
        ((Tree) tree.members.get("identity")).members.put("national", national);
    }

    /** Declares some of what the definition does not have. */
    private void declareNone(Family family, Tree tree) {
        Set<String> possible = family.main()
                .all()
                .flatMap(group -> group.fields().stream())
                .filter(field -> field.noneElement() != null)
                .filter(field -> field.targets().stream().noneMatch(target -> tree.has(target.element())))
                .map(FieldRule::noneElement)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        possible.removeIf(element -> random.nextBoolean());
        if (!possible.isEmpty()) {
            tree.members.put("none", possible.stream().map(JsonValue::of).toList());
        }
    }
}
