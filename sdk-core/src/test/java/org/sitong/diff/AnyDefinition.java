package org.sitong.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sitong.document.Definitions;
import org.sitong.item.Definition;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonBoolean;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;

/**
 * Makes definitions with any elements that the standard knows, and variants of them, from a random source alone: the same source
 * gives the same definition. Few different values are used, so that namesakes and repeated members are common.
 */
public final class AnyDefinition {

    private static final ElementIndex INDEX = ElementIndex.standard();
    private static final List<String> WORDS =
            List.of("申请表", "申请表（原件）", "身份证", "居民身份证", "营业执照", "A", "b 1", "b1", "说明/其他~", "");

    private final Random random;

    /** Makes definitions from a random source. */
    public AnyDefinition(Random random) {
        this.random = random;
    }

    /** Any definition of a kind, as {@link Definitions#write} gives it. */
    public JsonObject of(Kind kind) {
        return normal(object(INDEX.root(kind), 0), kind);
    }

    /** A variant: some values changed, some elements and members gone, new or moved. */
    public JsonObject variant(Kind kind, JsonObject of) {
        return normal(varied(INDEX.root(kind), of), kind);
    }

    /** What a definition can hold of it: written by the writer, so that nothing but the standard's own is left. */
    private static JsonObject normal(JsonObject object, Kind kind) {
        Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
        members.put("kind", JsonValue.of(kind.token()));
        members.put("standard", JsonValue.of("1.0"));
        Definition definition = Definitions.read(new JsonObject(members)).value();
        return Definitions.write(java.util.Objects.requireNonNull(definition));
    }

    private JsonObject object(Element element, int depth) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (Element child : INDEX.children(element)) {
            if (depth < 5 && random.nextInt(depth == 0 ? 2 : 3) == 0) {
                members.put(child.name(), value(child, depth + 1));
            }
        }
        return new JsonObject(members);
    }

    private JsonValue value(Element element, int depth) {
        if (!element.list()) {
            return single(element, depth);
        }
        List<JsonValue> members = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            members.add(single(element, depth));
        }
        return new JsonArray(members);
    }

    private JsonValue single(Element element, int depth) {
        return switch (element.type()) {
            case "object" -> object(element, depth);
            case "boolean" -> new JsonBoolean(random.nextBoolean());
            case "integer" -> JsonValue.of(random.nextInt(4));
            default -> JsonValue.of(text(element));
        };
    }

    private String text(Element element) {
        if ("date".equals(element.format())) {
            return "2026-01-0" + (1 + random.nextInt(9));
        }
        if ("decimal".equals(element.format())) {
            return random.nextInt(20) + "." + random.nextInt(10);
        }
        if ("id".equals(element.format()) || element.refersTo() != null) {
            return "m" + random.nextInt(5);
        }
        List<String> tokens = element.codeList() == null ? List.of() : tokens(element);
        return tokens.isEmpty() ? WORDS.get(random.nextInt(WORDS.size())) : tokens.get(random.nextInt(tokens.size()));
    }

    private static List<String> tokens(Element element) {
        org.sitong.item.CodeList list = org.sitong.standard.CodeLists.standard().find(element.codeList());
        return list == null
                ? List.of()
                : list.entries().stream()
                        .map(entry -> String.valueOf(entry.value()))
                        .toList();
    }

    private JsonObject varied(Element element, JsonObject object) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (Element child : INDEX.children(element)) {
            JsonValue value = object.get(child.name());
            if (value == null) {
                if (random.nextInt(30) == 0) {
                    members.put(child.name(), value(child, 3));
                }
            } else if (random.nextInt(25) > 0) {
                members.put(child.name(), varied(child, value));
            }
        }
        return new JsonObject(members);
    }

    private JsonValue varied(Element element, JsonValue value) {
        if (value instanceof JsonArray array) {
            List<JsonValue> members = new ArrayList<>();
            array.values().stream()
                    .filter(each -> random.nextInt(8) > 0)
                    .forEach(each -> members.add(random.nextInt(3) == 0 ? varied(element, each) : each));
            if (random.nextInt(3) == 0) {
                members.add(random.nextInt(members.size() + 1), single(element, 3));
            }
            if (random.nextInt(4) == 0) {
                Collections.shuffle(members, random);
            }
            return new JsonArray(members);
        }
        if (value instanceof JsonObject object) {
            return varied(element, object);
        }
        return random.nextInt(6) == 0 ? single(element, 3) : value;
    }
}
