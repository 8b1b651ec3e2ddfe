package org.sitong.exchange;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitong.document.DocumentWriter;
import org.sitong.json.JsonValue;
import org.sitong.standard.Schemas;

/** The verdict of the published schemas, by a reference engine. */
final class SchemaCheck {

    private static final String PROFILE = "https://standard.sitong.org/exchange/profile.schema.json";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts()));

    private SchemaCheck() {}

    /** What is wrong with a definition. */
    static List<String> definition(JsonValue definition) {
        return errors(
                Schemas.BASE_URI + Schemas.DEFINITION,
                DocumentWriter.compactJson().write(definition));
    }

    /** What is wrong with the document of an import profile. */
    static List<String> profile(String document) {
        return errors(PROFILE, document);
    }

    private static List<String> errors(String schema, String document) {
        Schema loaded = REGISTRY.getSchema(SchemaLocation.of(schema));
        return loaded.validate(document, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        Schemas.names()
                .forEach(name ->
                        texts.put(Schemas.BASE_URI + name, new String(Schemas.bytes(name), StandardCharsets.UTF_8)));
        try (InputStream in = ExchangeProfile.class.getResourceAsStream("profile.schema.json")) {
            texts.put(PROFILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
