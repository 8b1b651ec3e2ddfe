package org.sitong.validation.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page's style and script, and the policy by which a browser runs these and nothing else. Both begin with what all pages share:
 * page.css and page.js.
 *
 * @param style the style
 * @param script the script
 */
public record PageResources(String style, String script) {

    private static final Function<String, @Nullable InputStream> SHARED = PageResources.class::getResourceAsStream;

    /**
     * Of a page with its own script.
     *
     * @param resources opens a file by its name
     * @param script the name of the script, which goes on where page.js ends
     */
    public static PageResources of(Function<String, @Nullable InputStream> resources, String script) {
        return new PageResources(read(SHARED, "page.css"), whole(resources, script));
    }

    /**
     * Of a page with its own style and script.
     *
     * @param resources opens a file by its name
     * @param style the name of the style
     * @param script the name of the script, which goes on where page.js ends
     */
    public static PageResources of(Function<String, @Nullable InputStream> resources, String style, String script) {
        return new PageResources(read(SHARED, "page.css") + read(resources, style), whole(resources, script));
    }

    private static String whole(Function<String, @Nullable InputStream> resources, String script) {
        return "'use strict';\n(function () {\n" + read(SHARED, "page.js") + read(resources, script) + "})();\n";
    }

    /** By which the browser runs nothing else. */
    public String policy() {
        return "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; base-uri 'none'; form-action 'none'";
    }

    /** Line ends as a browser reads them, whatever they were made on a machine. */
    private static String read(Function<String, @Nullable InputStream> resources, String name) {
        try (InputStream in = Objects.requireNonNull(resources.apply(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
