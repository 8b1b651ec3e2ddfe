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

/**
 * Item differential（事项差异化定义）: a service item written as what makes it different from the definition above: what it
 * derives from, what it has for itself, and the differences one by one. Immutable and thread-safe.
 */
@Value
@Builder(toBuilder = true)
public class ItemDifferential implements Definition {

    /** The kind of definition. */
    Kind kind = Kind.ITEM_DIFFERENTIAL;

    /** The version of the standard that the definition follows. */
    @Builder.Default
    String standard = StandardVersion.CURRENT.id();

    /** Derives from: Which definition of a higher level, in which version, the differences are from. */
    @Nullable
    DerivationRef derivesFrom;

    /** Identity: The national and the local codes side by side; at least one of them. */
    @Nullable
    ItemIdentity identity;

    /** Authority: Who implements it, at which level, by which power. */
    @Nullable
    Authority authority;

    /** Lifecycle: Status, version, effective dates, what it derives from, what it replaces or is replaced by. */
    @Nullable
    Lifecycle lifecycle;

    /** Contacts: How to ask and how to complain. */
    @Nullable
    Contacts contacts;

    /** Changes: The elements that differ from the definition above, one by one; all others are as there. */
    @Singular("change")
    List<ItemChange> changes;

    /** Provenance: For an imported definition: which file and row it comes from; written by tools. */
    @Nullable
    Provenance provenance;

    /**
     * Extensions: Elements that the standard does not have, each under a name with a namespace such as
     * cn.gov.example.field.
     */
    @Singular("extension")
    Map<String, JsonValue> extensions;

    /**
     * The identity of the service item that it makes.
     *
     * @return the identity as that of a {@link ServiceItem}, or {@code null} where the document does not say
     */
    @Override
    public @Nullable String identityCode() {
        return DefinitionKeys.serviceItem(identity, authority);
    }
}
