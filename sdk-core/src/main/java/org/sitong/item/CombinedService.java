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

/** Combined service（一件事）: several items that are handled as one. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class CombinedService implements Definition {

    /** The kind of definition. */
    Kind kind = Kind.COMBINED_SERVICE;

    /** The version of the standard that the definition follows. */
    @Builder.Default
    String standard = StandardVersion.CURRENT.id();

    /** Code: The code of the combined service; unique in the catalog. */
    @Nullable
    String code;

    /** Name: The official name, as in the list that publishes it. */
    @Nullable
    String name;

    /** Theme: The theme under which it is found, such as opening a business or retirement. */
    @Nullable
    String theme;

    /** Description: Whom it is for and what it achieves. */
    @Nullable
    String description;

    /** Lead organ: The one organ that answers for the whole. */
    @Nullable
    OrganRef leadOrgan;

    /** Joint organs: The other organs that take part, and what they do. */
    @Singular("jointOrgan")
    List<JointOrgan> jointOrgans;

    /** Audience: Who may apply. */
    @Nullable
    Audience audience;

    /**
     * Targets: What has been achieved: told once, one form, one set of materials, one window, handled jointly online,
     * results delivered together.
     */
    @Singular("target")
    List<CombinedTarget> targets;

    /** Members: The items that are handled together, one by one. */
    @Singular("member")
    List<CombinedMember> members;

    /** Questions: Questions that guide the applicant; the decision table says what the answers mean. */
    @Singular("question")
    List<SituationQuestion> questions;

    /**
     * Decision table: The decision table: which answers select which members, materials and results. Rows that hold
     * add up: rows without “when” always hold, rows over different questions each add their own, rows over the
     * same questions do not overlap.
     */
    @Singular("row")
    List<CombinedRow> rows;

    /** Shared materials: Materials that several members use and that are handed in once. */
    @Singular("sharedMaterial")
    List<SharedMaterial> sharedMaterials;

    /** Form: The one form for the whole. */
    @Nullable
    FileRef form;

    /** Time limits: The promised limit of the whole, no longer than those of the members one after another. */
    @Nullable
    TimeLimits timeLimits;

    /** Fees: Whether a fee is charged for the whole; the fees of the items stand with the items. */
    @Nullable
    Fees fees;

    /** Channels: Where to apply online and in person, and how often to come. */
    @Nullable
    Channels channels;

    /** Results: All that the applicant gets: certificates, approval documents and others. */
    @Singular("result")
    List<Result> results;

    /** Legal bases: The policies and laws that it rests on, one by one. */
    @Singular("legalBasis")
    List<LegalBasis> legalBases;

    /** Contacts: How to ask and how to complain. */
    @Nullable
    Contacts contacts;

    /** Frequent questions: What applicants often ask, with answers. */
    @Singular("faq")
    List<Faq> faqs;

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
