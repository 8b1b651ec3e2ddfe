package org.sitong.validation.internal.engine;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.standard.Schemas;
import org.sitong.standard.StandardVersion;
import org.sitong.validation.Pin;

/** What every report depends on: this engine and the standard that it holds. */
public final class Pins {

    private static final List<Pin> PINS = List.of(
            new Pin("engine", "sitong", version(), null),
            new Pin("standard", "sitong", StandardVersion.CURRENT.id(), digest()));

    private Pins() {}

    /** The pins. */
    public static List<Pin> of() {
        return PINS;
    }

    /** The catalogs whose manifests a catalog holds; none where there is no catalog. */
    public static List<Pin> of(String what, @Nullable Catalog catalog) {
        if (catalog == null) {
            return List.of();
        }
        try (Stream<org.sitong.item.Catalog> manifests = catalog.definitions(org.sitong.item.Catalog.class)) {
            return manifests
                    .map(manifest -> new Pin(what, String.valueOf(manifest.id()), manifest.version(), null))
                    .toList();
        }
    }

    /** As the build wrote it down: a jar that a host repackages loses its manifest. */
    private static String version() {
        return ResourceBundle.getBundle(Pins.class.getPackageName() + ".build", Locale.ROOT)
                .getString("version");
    }

    private static String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Schemas.names().forEach(name -> digest.update(Schemas.bytes(name)));
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
