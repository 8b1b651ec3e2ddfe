package org.sitong.validation.internal.schema;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.path.PathType;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.sitong.standard.Kind;
import org.sitong.standard.Schemas;
import tools.jackson.databind.JsonNode;

/**
 * The schemas of the standard, compiled once. Nothing is ever fetched: a reference that the standard's own files do not hold
 * fails. Thread-safe.
 */
final class SchemaEngine {

    /** What annotations of the standard begin with; they say nothing of validity. */
    private static final String ANNOTATION = "x-";

    private final Map<Kind, Schema> schemas = new EnumMap<>(Kind.class);
    private final Schema definition;

    private SchemaEngine() {
        Map<String, String> files = new HashMap<>();
        for (String name : Schemas.names()) {
            files.put(Schemas.BASE_URI + name, new String(Schemas.bytes(name), StandardCharsets.UTF_8));
        }
        Dialect dialect = Dialect.builder(Dialects.getDraft202012())
                .unknownKeywordFactory((name, context) -> annotation(name))
                .build();
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ROOT)
                .build();
        SchemaRegistry registry = SchemaRegistry.withDialect(
                dialect, builder -> builder.schemas(files::get).schemaRegistryConfig(config));
        for (Kind kind : Kind.values()) {
            schemas.put(kind, compiled(registry, Schemas.name(kind)));
        }
        definition = compiled(registry, Schemas.DEFINITION);
    }

    private static Keyword annotation(String name) {
        if (!name.startsWith(ANNOTATION)) {
            throw new IllegalStateException("Unknown keyword in a schema of the standard: " + name);
        }
        return new NonValidationKeyword(name);
    }

    private static Schema compiled(SchemaRegistry registry, String name) {
        Schema schema = registry.getSchema(SchemaLocation.of(Schemas.BASE_URI + name));
        schema.initializeValidators();
        return schema;
    }

    private static final class Holder {
        static final SchemaEngine STANDARD = new SchemaEngine();
    }

    static SchemaEngine standard() {
        return Holder.STANDARD;
    }

    /** Whether a document has the shape of its kind; stops at the first error. */
    boolean accepts(Kind kind, JsonNode document) {
        return of(kind).validate(document, OutputFormat.BOOLEAN);
    }

    /** Hands on every error of a document of a kind as it is found; none is kept. */
    void errors(Kind kind, JsonNode document, Consumer<Error> each) {
        ErrorTap tap = new ErrorTap(each);
        of(kind).validate(document, (ExecutionContext context) -> context.setErrors(tap));
    }

    /** What the schema for definitions of any kind says, for holding the others against it. */
    boolean acceptsAny(JsonNode document) {
        return definition.validate(document, OutputFormat.BOOLEAN);
    }

    private Schema of(Kind kind) {
        Schema schema = schemas.get(kind);
        if (schema == null) {
            throw new IllegalStateException("No schema for " + kind);
        }
        return schema;
    }
}
