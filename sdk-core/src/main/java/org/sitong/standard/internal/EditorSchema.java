package org.sitong.standard.internal;

import static org.sitong.standard.internal.ResourceJson.text;
import static org.sitong.standard.internal.ResourceJson.texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.BilingualText;
import org.sitong.standard.CodeLists;
import org.sitong.standard.Schemas;

/**
 * A schema with what editors show: {@code markdownDescription} and {@code enumDescriptions}, understood by VS Code. Some
 * editors let the texts of a shared type hide those of the place where it is used; so a shared type has none here, and a place
 * without texts of its own has those of the type.
 */
public final class EditorSchema {

    private static final List<String> TEXTS = List.of("title", "x-title-en", "description", "x-description-en");
    private static final String TYPES = "$defs";

    private final Map<String, JsonValue> types;

    private EditorSchema(JsonObject common) {
        this.types = common.get(TYPES) instanceof JsonObject object ? object.members() : Map.of();
    }

    /**
     * Makes the form for editors. The identifier goes, because an editor would look for the other schemas where it points.
     *
     * @param schema a schema of the standard
     * @return the schema with the additional keywords
     */
    public static JsonObject of(JsonObject schema) {
        return new EditorSchema(StandardResources.json(Schemas.COMMON)).object(schema, false);
    }

    private JsonObject object(JsonObject schema, boolean sharedTypes) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        schema.members().forEach((name, value) -> {
            if (!name.equals("$id")) {
                members.put(name, sharedTypes ? withoutTexts((JsonObject) value) : inner(name, value));
            }
        });
        addTexts(schema, members);
        addHover(members);
        addValues(schema, members);
        return new JsonObject(members);
    }

    private JsonValue inner(String name, JsonValue value) {
        if (value instanceof JsonObject object) {
            return object(object, name.equals(TYPES));
        }
        return value instanceof JsonArray array
                ? new JsonArray(array.values().stream()
                        .map(member -> inner(name, member))
                        .toList())
                : value;
    }

    private JsonObject withoutTexts(JsonObject type) {
        Map<String, JsonValue> members = new LinkedHashMap<>(type.members());
        TEXTS.forEach(members::remove);
        return object(new JsonObject(members), false);
    }

    private void addTexts(JsonObject schema, Map<String, JsonValue> members) {
        String reference = text(schema, "$ref");
        if (reference != null
                && !members.containsKey("title")
                && types.get(StringUtils.substringAfter(reference, TYPES + "/")) instanceof JsonObject type) {
            TEXTS.forEach(name -> {
                JsonValue text = type.get(name);
                if (text != null) {
                    members.put(name, text);
                }
            });
        }
    }

    private static void addHover(Map<String, JsonValue> members) {
        JsonObject schema = new JsonObject(members);
        String titleEn = text(schema, "x-title-en");
        if (titleEn != null) {
            List<String> sources = texts(schema, "x-source");
            String english = text(schema, "x-description-en");
            String hover = Stream.of(
                            text(schema, "description"),
                            english == null ? "**" + titleEn + "**" : "**" + titleEn + "** – " + english,
                            sources.isEmpty() ? null : "*" + String.join("；", sources) + "*")
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("\n\n"));
            members.put("markdownDescription", new JsonString(hover));
        }
    }

    private static void addValues(JsonObject schema, Map<String, JsonValue> members) {
        String list = text(schema, "x-code-list");
        if (list != null && schema.get("enum") instanceof JsonArray) {
            List<JsonValue> descriptions = texts(schema, "enum").stream()
                    .map(value -> CodeLists.standard().title(list, value))
                    .map(EditorSchema::described)
                    .toList();
            members.put("enumDescriptions", new JsonArray(descriptions));
        }
    }

    private static JsonValue described(@Nullable BilingualText title) {
        return new JsonString(title == null ? "" : title.zh() + " " + title.en());
    }
}
