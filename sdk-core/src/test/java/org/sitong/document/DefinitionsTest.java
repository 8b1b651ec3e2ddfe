package org.sitong.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sitong.item.BasicItem;
import org.sitong.item.Definition;
import org.sitong.item.ItemMaterial;
import org.sitong.item.ItemType;
import org.sitong.item.Lifecycle;
import org.sitong.item.Material;
import org.sitong.item.ServiceItem;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.Kind;

class DefinitionsTest {

    private final DocumentReader reader = DocumentReader.standard();

    @Property(tries = 200)
    void everyKindReadsBackAsWritten(@ForAll long seed, @ForAll Kind kind, @ForAll DocumentFormat format) {
        Definition definition = new ArbitraryDefinitions(new Random(seed)).next(kind.type());

        String text = DocumentWriter.of(format).write(definition);
        ReadResult result = reader.read(text.getBytes(StandardCharsets.UTF_8), format);

        assertThat(result.problems()).isEmpty();
        assertThat(result.binding().problems()).isEmpty();
        assertThat(result.definition()).isEqualTo(definition);
        assertThat(DocumentWriter.of(format).write(result.definition())).isEqualTo(text);
    }

    /** Guards the property above: its definitions fill every element of every group somewhere. */
    @Test
    void arbitraryDefinitionsFillEveryElement() {
        ArbitraryDefinitions definitions = new ArbitraryDefinitions(new Random(1));
        for (int i = 0; i < 60; i++) {
            for (Kind kind : Kind.values()) {
                definitions.next(kind.type());
            }
        }
        assertThat(definitions.filled())
                .contains("BasicItem.standard", "TimeLimit.value", "Provenance.raw", "ServiceItem.extensions")
                .isEqualTo(definitions.declared());
    }

    @Test
    void membersStandInTheOrderOfTheStandard() {
        BasicItem item = BasicItem.builder()
                .itemType(ItemType.values()[0])
                .extension("cn.example.b", JsonValue.of(2))
                .extension("cn.example.a", JsonValue.NULL)
                .build();

        JsonValue.JsonObject written = Definitions.write(item);

        assertThat(written.members().keySet()).containsExactly("kind", "standard", "itemType", "extensions");
        assertThat(((JsonValue.JsonObject) written.get("extensions")).members().keySet())
                .containsExactly("cn.example.b", "cn.example.a");
    }

    @Test
    void whatIsSoundIsBoundAndTheRestReported() {
        Binding<Definition> binding = Definitions.read(object(
                "kind", JsonValue.of("ServiceItem"),
                "itemType", JsonValue.of("no-such-type"),
                "lifecycle", object("version", JsonValue.of("v"), "effectiveFrom", JsonValue.of("2026-02-30")),
                "materials", array(JsonValue.of("x"), object("name", JsonValue.of("身份证"), "nam", JsonValue.NULL)),
                "timeLimits", object("promised", object("value", JsonValue.of(5), "raw", JsonValue.of("5日"))),
                "conditions", object()));

        ServiceItem item = (ServiceItem) binding.value();
        assertThat(item.lifecycle()).isEqualTo(Lifecycle.builder().build());
        assertThat(item.materials())
                .as("at their positions in the document")
                .containsExactly(
                        ItemMaterial.builder().build(),
                        ItemMaterial.builder().name("身份证").build());
        assertThat(item.timeLimits().promised().raw()).isEqualTo("5日");
        assertThat(binding.problems().stream().map(problem -> problem.pointer() + " " + problem.messageKey()))
                .containsExactly(
                        "/itemType document.unknown-token",
                        "/lifecycle/version document.wrong-type.integer",
                        "/lifecycle/effectiveFrom document.wrong-type.date",
                        "/materials/0 document.wrong-type.object",
                        "/materials/1/nam document.unknown-property",
                        "/timeLimits/promised/value document.wrong-type.decimal",
                        "/conditions document.wrong-type.list");
    }

    @Test
    void aDocumentMustNameItsKind() {
        assertThat(ids(Definitions.read(JsonValue.of("x")))).containsExactly("document.not-an-object");
        assertThat(ids(Definitions.read(object()))).containsExactly("document.kind-missing");
        assertThat(ids(Definitions.read(object("kind", JsonValue.of(1))))).containsExactly("document.kind-unknown");
        assertThat(ids(Definitions.read(object("kind", JsonValue.of("Ding")))))
                .containsExactly("document.kind-unknown");

        Binding<Material> other = Definitions.read(object("kind", JsonValue.of("BasicItem")), Material.class);
        assertThat(other.value()).isNull();
        assertThat(ids(other)).containsExactly("document.kind-other");
        assertThat(other.problems().get(0).pointer()).isEqualTo(JsonPointer.parse("/kind"));
    }

    @Test
    void theProblemsOfAHostileValueAreBounded() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("kind", JsonValue.of("Material"));
        for (int i = 0; i < 5_000; i++) {
            members.put("x" + i, JsonValue.NULL);
        }
        assertThat(Definitions.read(new JsonValue.JsonObject(members)).problems())
                .hasSize(1_000);
    }

    private static List<String> ids(Binding<?> binding) {
        return binding.problems().stream().map(Problem::id).toList();
    }

    private static JsonValue object(Object... namesAndValues) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], (JsonValue) namesAndValues[i + 1]);
        }
        return new JsonValue.JsonObject(members);
    }

    private static JsonValue array(JsonValue... values) {
        return new JsonValue.JsonArray(Arrays.asList(values));
    }
}
