package org.sitong.item;

import java.util.List;
import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;
import org.sitong.standard.Kind;
import org.sitong.standard.StandardVersion;

/** Division list（行政区划表）: a dated list of divisions. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class DivisionList implements Definition {

    /** The kind of definition. */
    Kind kind = Kind.DIVISION_LIST;

    /** The version of the standard that the definition follows. */
    @Builder.Default
    String standard = StandardVersion.CURRENT.id();

    /** Identifier: The identifier of the list. */
    @Nullable
    String id;

    /** Title: The name of the list, with its year or date. */
    @Nullable
    String title;

    /** Source: Where the list comes from. */
    @Nullable
    String source;

    /** Divisions: All divisions, with codes no longer used and what replaced them. */
    @Singular("division")
    List<DivisionEntry> divisions;

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
        return id;
    }
}
