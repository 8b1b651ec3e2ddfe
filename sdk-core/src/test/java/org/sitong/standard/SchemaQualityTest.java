package org.sitong.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitong.standard.internal.ResourceJson.text;
import static org.sitong.standard.internal.ResourceJson.texts;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitong.document.DocumentWriter;
import org.sitong.item.CodeEntry;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.internal.StandardResources;

/** What is demanded of the schemas and of the standard's own documents. */
class SchemaQualityTest {

    private static final SchemaModel MODEL = new SchemaModel();
    private static final ElementIndex INDEX = ElementIndex.standard();
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private static final SchemaRegistry REGISTRY = registry();

    static List<String> names() {
        return Schemas.names();
    }

    static List<String> lists() {
        return CodeLists.standard().ids();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everySchemaIsOneOf202012(String name) {
        Schema metaschema = SchemaRegistry.withDialect(Dialects.getDraft202012())
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        String schema = new String(Schemas.bytes(name), StandardCharsets.UTF_8);
        assertThat(metaschema.validate(schema, InputFormat.JSON)).isEmpty();
        assertThat(text(MODEL.file(name), "$schema")).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(text(MODEL.file(name), "$id")).isEqualTo(Schemas.BASE_URI + name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyReferenceLeadsToASchemaOfTheStandard(String name) {
        assertThat(references(MODEL.file(name), new TreeSet<>()))
                .allSatisfy(reference -> assertThat(MODEL.resolve(new SchemaModel.Located(
                                        new JsonObject(Map.of("$ref", new JsonString(reference))), name, null))
                                .schema())
                        .isNotNull());
    }

    @Test
    void everySharedTypeIsUsed() {
        Set<String> used = new TreeSet<>();
        names().forEach(name -> references(MODEL.file(name), used));
        assertThat(((JsonObject) Objects.requireNonNull(
                                MODEL.file(Schemas.COMMON).get("$defs")))
                        .members()
                        .keySet())
                .allSatisfy(type -> assertThat(used).anyMatch(reference -> reference.endsWith("#/$defs/" + type)));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyElementIsNamedAndDescribedInBothLanguages(Kind kind) {
        for (Element element : INDEX.elements(kind)) {
            String place = kind + " " + element.path();
            for (BilingualText text : List.of(element.title(), element.description())) {
                assertThat(text.zh())
                        .as(place)
                        .matches(value -> CHINESE.matcher(value).find());
                assertThat(text.en()).as(place).isNotBlank().doesNotMatch(CHINESE.pattern());
            }
            assertThat(element.description().zh()).as(place).endsWith("。").hasSizeGreaterThan(4);
            assertThat(element.description().en()).as(place).endsWith(".");
            assertThat(element.description().zh())
                    .as(place)
                    .isNotEqualTo(element.title().zh() + "。");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {
                "SERVICE_ITEM",
                "IMPLEMENTATION_STANDARD",
                "BASIC_ITEM",
                "MATERIAL",
                "PROCESS_TEMPLATE",
                "COMBINED_SERVICE",
                "CLAIM_LIST",
                "RULE_PACK",
                "WAIVER_LIST",
                "ITEM_DIFFERENTIAL",
                "TOMBSTONE"
            })
    void aPolicyAndABurdenHoldForEveryElement(Kind kind) {
        for (Element element : INDEX.elements(kind)) {
            if (!element.path().isEmpty()) {
                assertThat(INDEX.derivation(element)).as(element.path()).isNotNull();
                assertThat(INDEX.burden(element)).as(element.path()).isNotNull();
            }
        }
    }

    @Test
    void everyClosedListIsTheListItNames() {
        Set<String> named = new TreeSet<>();
        for (String name : names()) {
            closedLists(MODEL.file(name)).forEach((list, values) -> {
                named.add(list);
                assertThat(values)
                        .as(list)
                        .containsExactlyElementsOf(
                                Objects.requireNonNull(CodeLists.standard().find(list)).entries().stream()
                                        .map(CodeEntry::value)
                                        .toList());
                assertThat(Objects.requireNonNull(CodeLists.standard().find(list))
                                .closed())
                        .as(list)
                        .isTrue();
            });
        }
        for (Kind kind : Kind.values()) {
            INDEX.elements(kind).stream()
                    .map(Element::codeList)
                    .filter(Objects::nonNull)
                    .forEach(named::add);
        }
        assertThat(named).containsExactlyElementsOf(lists());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyCodeListIsADocumentOfItsKind(String id) throws IOException {
        assertThat(problems("code-lists/" + id + ".json")).isEmpty();
    }

    @Test
    void theDivisionsAreADocumentOfTheirKind() throws IOException {
        assertThat(problems("province-divisions.json")).isEmpty();
    }

    @Test
    void anExampleIsAValueOfItsElement() {
        for (String name : names()) {
            examples(MODEL.file(name), name);
        }
    }

    private static void examples(JsonValue value, String file) {
        if (value instanceof JsonObject object) {
            if (object.get("examples") instanceof JsonArray examples && object.get("title") instanceof JsonString) {
                JsonObject schema = absolute(object, file);
                for (JsonValue example : examples.values()) {
                    assertThat(REGISTRY.getSchema(json(schema), InputFormat.JSON)
                                    .validate(json(example), InputFormat.JSON))
                            .as("%s: %s %s", file, object.get("title"), example)
                            .isEmpty();
                }
            }
            object.members().values().forEach(member -> examples(member, file));
        } else if (value instanceof JsonArray array) {
            array.values().forEach(member -> examples(member, file));
        }
    }

    private static JsonObject absolute(JsonObject object, String file) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> {
            if (name.equals("$ref")) {
                String reference = member.toString();
                members.put(
                        name,
                        new JsonString(Schemas.BASE_URI + (reference.startsWith("#") ? file + reference : reference)));
            } else {
                members.put(name, member instanceof JsonObject inner ? absolute(inner, file) : member);
            }
        });
        return new JsonObject(members);
    }

    private static String json(JsonValue value) {
        return DocumentWriter.compactJson().write(value);
    }

    private static List<com.networknt.schema.Error> problems(String resource) throws IOException {
        try (InputStream stream = StandardResources.open(resource)) {
            return REGISTRY.getSchema(SchemaLocation.of(Schemas.BASE_URI + Schemas.DEFINITION))
                    .validate(new String(stream.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    private static SchemaRegistry registry() {
        Dialect dialect = Dialect.builder(Dialects.getDraft202012())
                .unknownKeywordFactory((name, context) -> {
                    assertThat(name).startsWith("x-");
                    return new NonValidationKeyword(name);
                })
                .build();
        return SchemaRegistry.withDialect(
                dialect,
                builder -> builder.schemas(uri -> uri.startsWith(Schemas.BASE_URI)
                                ? new String(
                                        Schemas.bytes(uri.substring(Schemas.BASE_URI.length())), StandardCharsets.UTF_8)
                                : null)
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .locale(Locale.ROOT)
                                .build()));
    }

    private static Set<String> references(JsonValue value, Set<String> found) {
        if (value instanceof JsonObject object) {
            if (object.get("$ref") instanceof JsonString reference) {
                found.add(reference.value());
            }
            object.members().values().forEach(member -> references(member, found));
        } else if (value instanceof JsonArray array) {
            array.values().forEach(member -> references(member, found));
        }
        return found;
    }

    private static Map<String, List<String>> closedLists(JsonObject file) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        if (file.get("$defs") instanceof JsonObject types) {
            types.members().values().stream()
                    .map(JsonObject.class::cast)
                    .filter(type -> type.get("enum") != null)
                    .forEach(type -> lists.put(String.valueOf(text(type, "x-code-list")), texts(type, "enum")));
        }
        return lists;
    }
}
