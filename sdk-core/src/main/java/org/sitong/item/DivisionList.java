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

    /** Title: The name. */
    @Nullable
    String title;

    /** Source: Where it comes from. */
    @Nullable
    String source;

    /** Divisions: All divisions. */
    @Singular("division")
    List<DivisionEntry> divisions;

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
        return id;
    }
}
