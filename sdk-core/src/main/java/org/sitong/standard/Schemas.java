package org.sitong.standard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.sitong.standard.internal.StandardResources;

/**
 * The JSON Schemas (2020-12) of the standard. They come from the library itself, never from the network, and are found
 * whatever the thread's context class loader is. Thread-safe.
 */
public final class Schemas {

    /** What every schema's identifier begins with; a schema refers to another by file name. */
    public static final String BASE_URI = "https://standard.sitong.org/1.0/";

    /** The file name of the schema of any definition, which dispatches by {@code kind}. */
    public static final String DEFINITION = "definition.schema.json";

    /** The file name of the types that the other schemas share. */
    public static final String COMMON = "common.schema.json";

    private static final List<String> NAMES = List.of(
            DEFINITION,
            "basic-item.schema.json",
            "implementation-standard.schema.json",
            "service-item.schema.json",
            "material.schema.json",
            "organization.schema.json",
            "code-list.schema.json",
            "division-list.schema.json",
            "catalog.schema.json",
            "tombstone.schema.json",
            "process-template.schema.json",
            "combined-service.schema.json",
            "claim-list.schema.json",
            "rule-pack.schema.json",
            "waiver-list.schema.json",
            "item-differential.schema.json",
            COMMON);

    private Schemas() {}

    /**
     * The file names of all schemas.
     *
     * @return the names, {@link #DEFINITION} first
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The file name of a kind's schema.
     *
     * @param kind the kind
     * @return the name, such as {@code service-item.schema.json}
     */
    public static String name(Kind kind) {
        return NAMES.get(1 + kind.ordinal());
    }

    /**
     * A schema as it is published.
     *
     * @param name one of {@link #names()}
     * @return its bytes, UTF-8; a copy that the caller may change
     * @throws IllegalArgumentException when there is no such schema
     */
    public static byte[] bytes(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("No schema " + name);
        }
        try (InputStream stream = StandardResources.open(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable resource " + name, e);
        }
    }

    /**
     * The schema of a kind.
     *
     * @param kind the kind
     * @return its bytes, UTF-8; a copy that the caller may change
     */
    public static byte[] bytes(Kind kind) {
        return bytes(name(kind));
    }

    /**
     * A schema as a stream.
     *
     * @param name one of {@link #names()}
     * @return the stream, which holds nothing open
     * @throws IllegalArgumentException when there is no such schema
     */
    public static InputStream open(String name) {
        return new ByteArrayInputStream(bytes(name));
    }
}
