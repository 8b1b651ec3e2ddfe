package org.sitong.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;
import org.sitong.standard.Kind;
import org.sitong.standard.StandardVersion;

/** Catalog（目录）: a catalog's manifest: who publishes it, where it applies, which catalog it builds on. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Catalog implements Definition {

    /** The kind of definition. */
    Kind kind = Kind.CATALOG;

    /** The version of the standard that the definition follows. */
    @Builder.Default
    String standard = StandardVersion.CURRENT.id();

    /** Identifier: The identifier of the catalog; it stays once published. */
    @Nullable
    String id;

    /** Name: The name of the catalog. */
    @Nullable
    String name;

    /** Publisher: The organ that publishes the catalog. */
    @Nullable
    OrganRef publisher;

    /** Version: The version of the catalog. */
    @Nullable
    String version;

    /** Territory: The division that the catalog applies to. */
    @Nullable
    DivisionRef territory;

    /** Level: The level of the catalog. */
    @Nullable
    ExerciseLevel level;

    /** Base catalogs: The catalogs above on which it is built, with their versions. */
    @Singular("base")
    List<BaseCatalogRef> bases;

    /** Sharper policies: Elements that those who derive from this catalog may change less than the standard allows. */
    @Singular("policy")
    List<ElementPolicy> policies;

    /** Effective from: The day from which the catalog holds. */
    @Nullable
    LocalDate effectiveFrom;

    /** Description: What the catalog holds and how to use it. */
    @Nullable
    String description;

    /** Provenance: For an imported definition: which file and row it comes from; written by tools. */
    @Nullable
    Provenance provenance;

    /**
     * Extensions: Elements that the standard does not have, each under a name with a namespace such as
     * cn.gov.example.field.
     */
    @Singular("extension")
    Map<String, JsonValue> extensions;

    @Override
    public @Nullable String identityCode() {
        return id;
    }

    /** A catalog's manifest has no lifecycle of its own. */
    @Override
    public @Nullable Lifecycle lifecycle() {
        return null;
    }
}
