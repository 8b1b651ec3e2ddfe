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

/** Claim list（认领清单）: which items of the catalog above a division or an organ claims. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ClaimList implements Definition {

    /** The kind of definition. */
    Kind kind = Kind.CLAIM_LIST;

    /** The version of the standard that the definition follows. */
    @Builder.Default
    String standard = StandardVersion.CURRENT.id();

    /** Identifier: The identifier of the claim list; it stays once published. */
    @Nullable
    String id;

    /** Name: The name of the claim list. */
    @Nullable
    String name;

    /** Division: The division that claims. */
    @Nullable
    DivisionRef division;

    /** Organ: The organ that claims; left out in the list of a whole division. */
    @Nullable
    OrganRef organ;

    /** Catalog: The catalog above, and its version, whose items are claimed. */
    @Nullable
    BaseCatalogRef catalog;

    /** Date: The day whose state the list shows. */
    @Nullable
    LocalDate date;

    /** Entries: The items of the catalog above, one by one. */
    @Singular("entry")
    List<ClaimEntry> entries;

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
