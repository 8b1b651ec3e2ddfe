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

/** Code list（代码表）: a code list: values, names, source and regional variants. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class CodeList implements Definition {

    /** The kind of definition. */
    Kind kind = Kind.CODE_LIST;

    /** The version of the standard that the definition follows. */
    @Builder.Default
    String standard = StandardVersion.CURRENT.id();

    /** Identifier: The identifier by which definitions and import profiles say which list a value is of. */
    @Nullable
    String id;

    /** Title: The Chinese name of the list. */
    @Nullable
    String title;

    /** English title: The English name of the list. */
    @Nullable
    String titleEn;

    /** Closed: A closed list admits no other value; in an open one another value is only pointed out. */
    @Nullable
    Boolean closed;

    /** Source: The standard or system that the list comes from. */
    @Nullable
    String source;

    /** Entries: All values, in the order of the list. */
    @Singular("entry")
    List<CodeEntry> entries;

    /** Variants: How regions and systems code the same values differently. */
    @Singular("variant")
    List<CodeVariant> variants;

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
