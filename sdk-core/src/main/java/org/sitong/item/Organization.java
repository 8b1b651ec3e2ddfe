package org.sitong.item;

import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;
import org.sitong.standard.Kind;
import org.sitong.standard.StandardVersion;

/** Organization（机构）: an organization. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Organization implements Definition {

    /** The kind of definition. */
    Kind kind = Kind.ORGANIZATION;

    /** The version of the standard that the definition follows. */
    @Builder.Default
    String standard = StandardVersion.CURRENT.id();

    /** Code: The credit code of 18 characters, or a local code where there is none. */
    @Nullable
    String code;

    /** Organisation code: The organisation code of 9 characters. */
    @Nullable
    String organizationCode;

    /** Name: The full official name. */
    @Nullable
    String name;

    /** Short name: The short name of the organ. */
    @Nullable
    String shortName;

    /** Level: The level at which the organ stands. */
    @Nullable
    ExerciseLevel level;

    /** Division: The division in which the organ is. */
    @Nullable
    DivisionRef division;

    /** Parent: The code of the organ above it. */
    @Nullable
    String parent;

    /** Exercises service items: Whether the organ exists and exercises service items. */
    @Nullable
    Boolean exercisesItems;

    /** Order: The order of display, small numbers first. */
    @Nullable
    Integer order;

    /** Lifecycle: Status, version, effective dates, and what it replaces or is replaced by. */
    @Nullable
    Lifecycle lifecycle;

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
        return code;
    }
}
