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

    /** Identifier: The identifier of the list. */
    @Nullable
    String id;

    /** Title: The Chinese name. */
    @Nullable
    String title;

    /** English title: The English name. */
    @Nullable
    String titleEn;

    /** Closed: A closed list admits no other value. */
    @Nullable
    Boolean closed;

    /** Source: Where it comes from. */
    @Nullable
    String source;

    /** Entries: All values. */
    @Singular("entry")
    List<CodeEntry> entries;

    /** Variants: Other codings, by region or system. */
    @Singular("variant")
    List<CodeVariant> variants;

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
