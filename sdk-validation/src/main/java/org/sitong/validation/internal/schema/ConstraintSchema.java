package org.sitong.validation.internal.schema;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.document.DocumentWriter;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

/**
 * A schema of somebody else's, compiled. It must have been found safe before: this class takes whatever it is given. Nothing is
 * fetched. Thread-safe.
 */
public final class ConstraintSchema {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
            Dialects.getDraft202012(),
            builder -> builder.schemas(Map.<String, String>of()::get)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .pathType(PathType.JSON_POINTER)
                            .locale(Locale.ROOT)
                            .build()));

    /**
     * Where a document does not fit.
     *
     * @param place the place; of a missing member, the object that lacks it
     * @param keyword the keyword that says so; empty where several ways were open and none was taken
     * @param member the member that is missing or too many; {@code null} where the place itself is spoken of
     */
    public record Breach(
            JsonPointer place, String keyword, @Nullable String member) {}

    private final Schema schema;

    private ConstraintSchema(Schema schema) {
        this.schema = schema;
    }

    /** Compiles a schema. */
    public static ConstraintSchema of(JsonValue value) {
        Schema schema = REGISTRY.getSchema(DocumentWriter.compactJson().write(value), InputFormat.JSON);
        schema.initializeValidators();
        return new ConstraintSchema(schema);
    }

    /** Whether a document fits. */
    public boolean accepts(JsonValue document) {
        return schema.validate(JsonNodes.of(document), OutputFormat.BOOLEAN);
    }

    /** Where a document does not fit, each place once; at most so many. */
    public List<Breach> breaches(JsonValue document, int most) {
        Map<List<Object>, Breach> breaches = new LinkedHashMap<>();
        ErrorTap tap = new ErrorTap(error -> {
            if (breaches.size() < most) {
                Breach breach = breach(error);
                breaches.putIfAbsent(List.of(breach.place(), String.valueOf(breach.member())), breach);
            }
        });
        schema.validate(JsonNodes.of(document), (ExecutionContext context) -> context.setErrors(tap));
        return List.copyOf(breaches.values());
    }

    private static Breach breach(Error error) {
        JsonPointer place = IssueCollector.place(error);
        String path = String.valueOf(error.getEvaluationPath());
        boolean isOneWayOfSeveral = path.contains("/anyOf/") || path.contains("/oneOf/");
        String keyword = isOneWayOfSeveral ? "" : String.valueOf(error.getKeyword());
        return new Breach(place, keyword, isOneWayOfSeveral ? null : error.getProperty());
    }
}
