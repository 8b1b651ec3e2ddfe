package org.sitong.client.release;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.sitong.client.internal.Fields;
import org.sitong.client.internal.Members;
import org.sitong.item.Definition;
import org.sitong.item.DefinitionRef;
import org.sitong.item.Lifecycle;
import org.sitong.item.Tombstone;
import org.sitong.json.JsonValue;
import org.sitong.standard.Kind;

/**
 * What tells a definition from every other one of a release, and the order in which a release has them: by the name of the kind, then
 * by identity, then by version, all as UTF-16 text and numbers. Within a kind that is the order of
 * {@link org.sitong.catalog.Catalog#order()}.
 *
 * @param kind the kind of definition, as documents write it; a text, so that a later standard may have more kinds
 * @param identity its identity; of a tombstone that of what was removed
 * @param version its version, or -1 where it has none
 * @param removed the kind of what a tombstone is of; empty for everything else
 */
public record DefinitionKey(String kind, String identity, int version, String removed)
        implements Comparable<DefinitionKey> {

    /** The most characters of an identity. */
    public static final int MAX_IDENTITY = 1_000;

    private static final int MAX_KIND = 64;
    private static final Comparator<DefinitionKey> ORDER = Comparator.comparing(DefinitionKey::kind)
            .thenComparing(DefinitionKey::identity)
            .thenComparingInt(DefinitionKey::version)
            .thenComparing(DefinitionKey::removed);

    /**
     * Checks the form.
     *
     * @param kind the kind of definition
     * @param identity its identity
     * @param version its version, or -1
     * @param removed the kind of what a tombstone is of, or empty
     * @throws IllegalArgumentException when a text is empty or too long
     */
    public DefinitionKey {
        if (kind.isEmpty() || kind.length() > MAX_KIND || removed.length() > MAX_KIND) {
            throw new IllegalArgumentException("not a kind of definition: " + kind + " " + removed);
        }
        if (identity.isEmpty() || identity.length() > MAX_IDENTITY) {
            throw new IllegalArgumentException("an identity has 1 to " + MAX_IDENTITY + " characters");
        }
        if (version < -1) {
            throw new IllegalArgumentException("not a version: " + version);
        }
    }

    /**
     * The key of a definition.
     *
     * @param definition any definition
     * @return its key; {@code null} where it has no identity, so that no release can hold it
     */
    public static @Nullable DefinitionKey of(Definition definition) {
        String identity = definition.identityCode();
        if (identity == null || identity.isEmpty() || identity.length() > MAX_IDENTITY) {
            return null;
        }
        Lifecycle lifecycle = definition.lifecycle();
        Integer version = lifecycle == null ? null : lifecycle.version();
        return new DefinitionKey(
                definition.kind().token(),
                identity,
                version == null || version < 0 ? -1 : version,
                removed(definition));
    }

    private static String removed(Definition definition) {
        DefinitionRef of = definition instanceof Tombstone tombstone ? tombstone.of() : null;
        Kind kind = of == null ? null : of.kind();
        return kind == null ? "" : kind.token();
    }

    /**
     * Tells whether another key is of the same definition in whatever version.
     *
     * @param other another key
     * @return whether kind and identity are the same
     */
    public boolean isSameDefinition(DefinitionKey other) {
        return kind.equals(other.kind) && identity.equals(other.identity) && removed.equals(other.removed);
    }

    static DefinitionKey read(Fields fields) {
        fields.only("identity", "kind", "removed", "version");
        int version = fields.has("version") ? (int) fields.number("version", 0, Integer.MAX_VALUE) : -1;
        String removed = fields.has("removed") ? fields.text("removed") : "";
        return fields.make(() -> new DefinitionKey(fields.text("kind"), fields.text("identity"), version, removed));
    }

    JsonValue json() {
        return new Members()
                .text("identity", identity)
                .text("kind", kind)
                .text("removed", removed.isEmpty() ? null : removed)
                .number("version", version < 0 ? null : version)
                .object();
    }

    @Override
    public int compareTo(DefinitionKey other) {
        return ORDER.compare(this, other);
    }

    /** Kind, identity and version, for people. */
    @Override
    public String toString() {
        return kind + (removed.isEmpty() ? "" : "(" + removed + ")") + " " + identity
                + (version < 0 ? "" : " v" + version);
    }
}
