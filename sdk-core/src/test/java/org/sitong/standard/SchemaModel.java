package org.sitong.standard;

import static org.sitong.standard.internal.ResourceJson.text;
import static org.sitong.standard.internal.ResourceJson.texts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.item.BasisPurpose;
import org.sitong.item.BasisRank;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.internal.StandardResources;
import org.sitong.standard.internal.Tokens;

/** The schemas read as elements: what the element index is generated from and compared with. */
final class SchemaModel {

    private static final Map<String, String> FORMATS = Map.of("decimal", "decimal", "digest", "digest", "id", "id");

    /** The kinds that the exchange tables hold, and what those derive from; other kinds share types with them only. */
    private static final Set<Kind> EXCHANGED =
            Set.of(Kind.BASIC_ITEM, Kind.SERVICE_ITEM, Kind.IMPLEMENTATION_STANDARD, Kind.ORGANIZATION);

    private final Map<String, JsonObject> files = new LinkedHashMap<>();

    SchemaModel() {
        Schemas.names().forEach(name -> files.put(name, StandardResources.json(name)));
    }

    JsonObject file(String name) {
        return files.get(name);
    }

    /** A schema with the file it stands in and the name of the shared type, where it is one. */
    record Located(JsonObject schema, String file, @Nullable String type) {}

    /** What a schema refers to, or the schema itself. */
    Located resolve(Located at) {
        String reference = text(at.schema(), "$ref");
        if (reference == null) {
            return at;
        }
        String file = StringUtils.defaultIfEmpty(StringUtils.substringBefore(reference, "#"), at.file());
        String fragment = StringUtils.substringAfter(reference, "#");
        JsonObject target = files.get(file);
        if (target == null) {
            throw new IllegalStateException("Dangling reference " + reference + " in " + at.file());
        }
        String type = null;
        for (String token : StringUtils.split(fragment, '/')) {
            target = (JsonObject) target.get(token);
            type = token;
            if (target == null) {
                throw new IllegalStateException("Dangling reference " + reference + " in " + at.file());
            }
        }
        return resolve(new Located(target, file, type));
    }

    /** The elements of a kind, the root first, in the order in which the schemas give them. */
    List<Element> elements(Kind kind) {
        List<Element> elements = new ArrayList<>();
        Located root = new Located(file(Schemas.name(kind)), Schemas.name(kind), null);
        elements.add(element(kind, "", root, root, root, false, false, null));
        children(kind, "", root, elements, new ArrayDeque<>());
        return elements;
    }

    private record Open(String type, String path) {}

    private void children(Kind kind, String path, Located holder, List<Element> elements, Deque<Open> open) {
        if (!(holder.schema().get("properties") instanceof JsonObject properties)) {
            return;
        }
        List<String> required = texts(holder.schema(), "required");
        properties.members().forEach((name, value) -> {
            Located use = new Located((JsonObject) value, holder.file(), null);
            Located type = resolve(use);
            boolean list = "array".equals(text(type.schema(), "type"));
            Located memberUse = list ? new Located((JsonObject) type.schema().get("items"), type.file(), null) : use;
            Located member = list ? resolve(memberUse) : type;
            String childPath = path.isEmpty() ? name : path + "." + name;
            String recursion = open.stream()
                    .filter(ancestor -> ancestor.type().equals(member.type()))
                    .map(Open::path)
                    .findFirst()
                    .orElse(null);
            elements.add(element(kind, childPath, use, type, member, list, required.contains(name), recursion));
            if (recursion == null) {
                open.push(new Open(String.valueOf(member.type()), childPath));
                children(kind, childPath, member, elements, open);
                open.pop();
            }
        });
    }

    private static Element element(
            Kind kind,
            String path,
            Located use,
            Located type,
            Located member,
            boolean list,
            boolean required,
            @Nullable String recursion) {
        List<JsonObject> sources = List.of(use.schema(), type.schema(), member.schema());
        String format = text(member.schema(), "format");
        return Element.builder()
                .kind(kind)
                .path(path)
                .type(type(member.schema()))
                .format(format != null ? format : FORMATS.get(String.valueOf(member.type())))
                .list(list)
                .required(required)
                .title(new BilingualText(first(sources, "title"), first(sources, "x-title-en")))
                .description(new BilingualText(first(sources, "description"), first(sources, "x-description-en")))
                .unit(unit(use.schema()))
                .codeList(codeList(sources))
                .derivation(policy(use.schema()))
                .burden(
                        text(use.schema(), "x-burden") == null
                                ? null
                                : Tokens.of(Burden.class, text(use.schema(), "x-burden")))
                .order(order(use.schema()))
                .identity(list ? texts(member.schema(), "x-identity") : List.of())
                .refersTo(text(use.schema(), "x-refers"))
                .recursion(recursion)
                .sources(texts(use.schema(), "x-source"))
                .exchangeColumns(EXCHANGED.contains(kind) ? texts(use.schema(), "x-exchange") : List.of())
                .examples(examples(use.schema()))
                .build();
    }

    /** The JSON type; {@code any} for a value of any type. */
    private static String type(JsonObject schema) {
        if (schema.get("const") != null) {
            return "string";
        }
        return Objects.requireNonNullElse(text(schema, "type"), "any");
    }

    private static @Nullable BilingualText unit(JsonObject use) {
        String zh = text(use, "x-unit");
        String en = text(use, "x-unit-en");
        return zh == null || en == null ? null : new BilingualText(zh, en);
    }

    private static @Nullable String codeList(List<JsonObject> sources) {
        return sources.stream()
                .map(schema -> text(schema, "x-code-list"))
                .filter(StringUtils::isNotEmpty)
                .findFirst()
                .orElse(null);
    }

    private static List<String> examples(JsonObject use) {
        return use.get("examples") instanceof JsonArray array
                ? array.values().stream().map(JsonValue::toString).toList()
                : List.of();
    }

    private static @Nullable DerivationPolicy policy(JsonObject use) {
        if (!(use.get("x-derivation") instanceof JsonObject policy)) {
            return null;
        }
        return DerivationPolicy.builder()
                .change(token(policy, "change", ChangePolicy.class))
                .add(token(policy, "add", MembershipPolicy.class))
                .remove(token(policy, "remove", MembershipPolicy.class))
                .ease(token(policy, "ease", MembershipPolicy.class))
                .rank(token(policy, "rank", BasisRank.class))
                .unless(token(policy, "unless", BasisRank.class))
                .own(JsonValue.of(true).equals(policy.get("own")))
                .purpose(token(policy, "purpose", BasisPurpose.class))
                .usual(texts(policy, "usual"))
                .lasting(texts(policy, "lasting"))
                .basis(texts(policy, "basis"))
                .build();
    }

    private static @Nullable ElementOrder order(JsonObject use) {
        List<String> ladder = texts(use, "x-order");
        if (!ladder.isEmpty()) {
            return new ElementOrder(Growth.LADDER, ladder);
        }
        String growth = text(use, "x-order");
        return growth == null ? null : new ElementOrder(Tokens.of(Growth.class, growth), List.of());
    }

    private static <E extends Enum<E> & org.sitong.json.JsonToken> @Nullable E token(
            JsonObject policy, String name, Class<E> type) {
        String token = text(policy, name);
        return token == null ? null : Tokens.of(type, token);
    }

    private static String first(List<JsonObject> schemas, String name) {
        return schemas.stream()
                .map(schema -> text(schema, name))
                .filter(StringUtils::isNotEmpty)
                .findFirst()
                .orElse("");
    }
}
