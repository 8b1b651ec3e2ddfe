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

/** Implementation standard（实施规范）: all elements of an item without an organ; what local items derive from. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ImplementationStandard implements Definition {

    /** The kind of definition. */
    Kind kind = Kind.IMPLEMENTATION_STANDARD;

    /** The version of the standard that the definition follows. */
    @Builder.Default
    String standard = StandardVersion.CURRENT.id();

    /** Identity: The national and the local codes side by side; at least one of them. */
    @Nullable
    ItemIdentity identity;

    /** Names: The names of main item, sub-item and handling item apart, never composed. */
    @Nullable
    ItemName name;

    /** Item type: Licence, public service and so on; it decides which other elements are demanded. */
    @Nullable
    ItemType itemType;

    /**
     * Exercise of the power: The levels that may exercise it, the department in charge and how the power is
     * divided; no particular organ.
     */
    @Nullable
    StandardAuthority authority;

    /** Lifecycle: Status, version, effective dates, what it derives from, what it replaces or is replaced by. */
    @Nullable
    Lifecycle lifecycle;

    /**
     * Declared none: Elements that are known to be none: materials for no materials, conditions for none; not
     * the same as not yet given.
     */
    @Singular("noneElement")
    List<ExplicitNone> none;

    /** Legal bases: What sets the item and how it is implemented, one by one; different articles of one law apart. */
    @Singular("legalBasis")
    List<LegalBasis> legalBases;

    /** Audience: Who may apply, and under which topics it is found. */
    @Nullable
    Audience audience;

    /** Conditions: The conditions of acceptance, one by one; where there are none, declare conditions in “none”. */
    @Singular("condition")
    List<Condition> conditions;

    /** Situations: What different situations need: flat cases, or questions with a decision table. */
    @Nullable
    Situations situations;

    /** Materials: All that the applicant hands in, one by one; where there is nothing, declare materials in “none”. */
    @Singular("material")
    List<ItemMaterial> materials;

    /**
     * Process: The steps from application to delivery, with who answers for each and how long it takes, and
     * special procedures.
     */
    @Nullable
    Process process;

    /** Time limits: The statutory and the promised time limit. */
    @Nullable
    TimeLimits timeLimits;

    /** Case type: Immediate (examined and decided at once), promised (accepted first, decided later) or other. */
    @Nullable
    CaseType caseType;

    /** Fees: Whether a fee is charged; if so, which, how much and by which basis. */
    @Nullable
    Fees fees;

    /** Channels: Where to apply online and in person, how often to come, whether post and appointments are offered. */
    @Nullable
    Channels channels;

    /** Results: What the applicant gets: certificate, approval document or other. */
    @Singular("result")
    List<Result> results;

    /** Quantity limit: Whether the number is limited; if so, number, terms and basis. */
    @Nullable
    QuantityLimit quantityLimit;

    /** Intermediary services: Intermediary services that law demands, each with its basis. */
    @Singular("intermediary")
    List<Intermediary> intermediaries;

    /** Punishments: For items of punishment: which conduct is punished, by what kinds and in what range. */
    @Singular("punishment")
    List<Punishment> punishments;

    /** Levy: For items of levy: its kind, and whether approval of reductions is part of it. */
    @Nullable
    Levy levy;

    /** Remedies: How to seek reconsideration and how to sue against the decision. */
    @Nullable
    Remedies remedies;

    /** Frequent questions: What applicants often ask, with answers. */
    @Singular("faq")
    List<Faq> faqs;

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
        return DefinitionKeys.implementationStandard(identity);
    }
}
