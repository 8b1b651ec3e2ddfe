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

    /** Code: The credit code, or a local code where there is none. */
    @Nullable
    String code;

    /** Organisation code: The 9-character organisation code. */
    @Nullable
    String organizationCode;

    /** Name: The full official name. */
    @Nullable
    String name;

    /** Short name: The short name. */
    @Nullable
    String shortName;

    /** Level: Its level. */
    @Nullable
    ExerciseLevel level;

    /** Division: Its division. */
    @Nullable
    DivisionRef division;

    /** Parent: The code of the parent organ. */
    @Nullable
    String parent;

    /** Exercises service items: Whether it exists and exercises service items. */
    @Nullable
    Boolean exercisesItems;

    /** Order: The order of display. */
    @Nullable
    Integer order;

    /** Lifecycle: Status, version, effective period and succession. */
    @Nullable
    Lifecycle lifecycle;

    /** Provenance: Where an imported definition comes from. */
    @Nullable
    Provenance provenance;

    /** Extensions: Local extensions, each with a namespace such as cn.gov.example.field. */
    @Singular("extension")
    Map<String, JsonValue> extensions;

    @Override
    public @Nullable String identityCode() {
        return code;
    }
}
