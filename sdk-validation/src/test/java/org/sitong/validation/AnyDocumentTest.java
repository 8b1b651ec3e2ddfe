package org.sitong.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentWriter;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;

/** Whatever a document holds, it is judged: nothing throws, no rule is at fault, and every finding can be said. */
class AnyDocumentTest {

    private static final Validator VALIDATOR =
            Validator.builder().date(LocalDate.of(2026, 11, 21)).build();

    private static final List<JsonValue> EXAMPLES = examples();

    private static List<JsonValue> examples() {
        Path catalog = Path.of("..", "examples", "catalog");
        try (Stream<Path> files = Files.walk(catalog)) {
            List<JsonValue> values = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                JsonValue value = DocumentReader.standard()
                        .read(file, DocumentFormat.YAML)
                        .value();
                values.add(Objects.requireNonNull(value));
            }
            return values;
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @Property(tries = 400)
    void aSpoiltDocument(@ForAll long seed) {
        Random random = new Random(seed);
        JsonValue document = EXAMPLES.get(random.nextInt(EXAMPLES.size()));
        for (int i = 0; i <= random.nextInt(4); i++) {
            document = spoil(document, random, 0);
        }
        judged(DocumentWriter.compactJson().write(document).getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON);
    }

    @Property(tries = 200)
    void anyText(@ForAll String text) {
        judged(text.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML);
    }

    @Property(tries = 200)
    void anyBytes(@ForAll("bytes") byte[] bytes, @ForAll DocumentFormat format) {
        judged(bytes, format);
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
    }

    private static void judged(byte[] bytes, DocumentFormat format) {
        Report report = VALIDATOR.check(Input.of("any", bytes, format));
        assertThat(report.summary().toolFaults()).isEmpty();
        for (Finding finding : report.findings()) {
            assertThat(finding.message(Locale.SIMPLIFIED_CHINESE)).isNotBlank();
            assertThat(finding.message(Locale.ENGLISH)).isNotBlank();
            assertThat(finding.range()).isNotNull();
        }
    }

    /** Puts something else somewhere. */
    private static JsonValue spoil(JsonValue value, Random random, int depth) {
        if (value instanceof JsonObject object && !object.members().isEmpty() && goesOn(random, depth)) {
            Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
            List<String> names = List.copyOf(members.keySet());
            String name = names.get(random.nextInt(names.size()));
            JsonValue member = members.get(name);
            switch (random.nextInt(8)) {
                case 0 -> members.remove(name);
                case 1 -> members.put(name + "x", other(random));
                default -> members.put(name, spoil(member, random, depth + 1));
            }
            return new JsonObject(members);
        }
        if (value instanceof JsonArray array && !array.values().isEmpty() && goesOn(random, depth)) {
            List<JsonValue> values = new ArrayList<>(array.values());
            int index = random.nextInt(values.size());
            if (random.nextInt(6) == 0) {
                values.add(values.get(index));
            } else {
                values.set(index, spoil(values.get(index), random, depth + 1));
            }
            return new JsonArray(values);
        }
        return other(random);
    }

    private static boolean goesOn(Random random, int depth) {
        return depth == 0 || random.nextInt(5) > 0;
    }

    private static JsonValue other(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> JsonValue.NULL;
            case 1 -> JsonValue.of(random.nextInt());
            case 2 -> JsonValue.of(true);
            case 3 -> JsonValue.of("");
            case 4 -> JsonValue.of("无");
            case 5 -> JsonValue.of("其他材料");
            case 6 -> JsonValue.of("申请条件：");
            case 7 -> JsonValue.of("11990103MB99523A9A4000112345000");
            case 8 -> new JsonArray(List.of());
            case 9 -> new JsonObject(Map.of());
            case 10 -> new JsonArray(List.of(JsonValue.of("a"), JsonValue.of("a")));
            default -> new JsonObject(Map.of("x", JsonValue.of(1)));
        };
    }
}
