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

/** Service item（实施清单事项）: one implementation or handling item of one organ. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ServiceItem implements Definition {

    /** The kind of definition. */
    Kind kind = Kind.SERVICE_ITEM;

    /** The version of the standard that the definition follows. */
    @Builder.Default
    String standard = StandardVersion.CURRENT.id();

    /** Identity: The national and local codes. */
    @Nullable
    ItemIdentity identity;

    /** Names: Names of main item, sub-item and handling item apart, never composed. */
    @Nullable
    ItemName name;

    /** Item type: Licence, public service and so on. */
    @Nullable
    ItemType itemType;

    /** Authority: Who implements it, at which level, by which power. */
    @Nullable
    Authority authority;

    /** Lifecycle: Status, version, effective period and succession. */
    @Nullable
    Lifecycle lifecycle;

    /** Declared none: Elements that are declared to be none, such as no materials; not the same as absent. */
    @Singular("noneElement")
    List<ExplicitNone> none;

    /** Legal bases: One by one; different articles of one law are listed apart. */
    @Singular("legalBasis")
    List<LegalBasis> legalBases;

    /** Audience: Who may apply and under which topics. */
    @Nullable
    Audience audience;

    /** Conditions: One by one. */
    @Singular("condition")
    List<Condition> conditions;

    /** Situations: What different situations need. */
    @Nullable
    Situations situations;

    /** Materials: One by one. */
    @Singular("material")
    List<ItemMaterial> materials;

    /** Process: Steps and special procedures. */
    @Nullable
    Process process;

    /** Time limits: The statutory and the promised limit. */
    @Nullable
    TimeLimits timeLimits;

    /** Case type: Immediate or promised. */
    @Nullable
    CaseType caseType;

    /** Fees: Whether and which fees are charged. */
    @Nullable
    Fees fees;

    /** Channels: The channels, online and in person. */
    @Nullable
    Channels channels;

    /** Results: What the applicant gets. */
    @Singular("result")
    List<Result> results;

    /** Quantity limit: Whether the number is limited. */
    @Nullable
    QuantityLimit quantityLimit;

    /** Intermediary services: Intermediary services that it needs. */
    @Singular("intermediary")
    List<Intermediary> intermediaries;

    /** Remedies: Reconsideration and litigation. */
    @Nullable
    Remedies remedies;

    /** Contacts: How to ask and to complain. */
    @Nullable
    Contacts contacts;

    /** Frequent questions: Frequent questions and answers. */
    @Singular("faq")
    List<Faq> faqs;

    /** Provenance: Where an imported definition comes from. */
    @Nullable
    Provenance provenance;

    /** Extensions: Local extensions, each with a namespace such as cn.gov.example.field. */
    @Singular("extension")
    Map<String, JsonValue> extensions;

    @Override
    public @Nullable String identityCode() {
        return DefinitionKeys.serviceItem(identity, authority);
    }
}
