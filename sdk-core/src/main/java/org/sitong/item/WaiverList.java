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

/** Waiver list（豁免清单）: findings that were approved to be accepted for a time. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class WaiverList implements Definition {

    /** The kind of definition. */
    Kind kind = Kind.WAIVER_LIST;

    /** The version of the standard that the definition follows. */
    @Builder.Default
    String standard = StandardVersion.CURRENT.id();

    /** Identifier: The identifier of the waiver list; it stays once published. */
    @Nullable
    String id;

    /** Name: The name of the waiver list. */
    @Nullable
    String name;

    /** Entries: The waivers one by one. */
    @Singular("entry")
    List<WaiverEntry> entries;

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
