package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Application material（申请材料）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ItemMaterial {

    /** Identifier: Unique in this definition. */
    @Nullable
    String id;

    /** Standard material: The code of the standard material. */
    @Nullable
    String standardMaterial;

    /** Name: The official name of the material. */
    @Nullable
    String name;

    /** Necessity: Required, not required, or may be supplied later. */
    @Nullable
    Necessity necessity;

    /** Kind: Certificate, form or other. */
    @Nullable
    MaterialKind materialKind;

    /** Original or copy: Whether the original or a copy is asked for. */
    @Nullable
    CopyKind copyKind;

    /** Form: Paper or electronic. */
    @Nullable
    MaterialFormat format;

    /** Number of copies: Number of paper copies. */
    @Nullable
    Integer copies;

    /** Paper format: Paper size. */
    @Nullable
    String pageFormat;

    /** Source: Prepared by the applicant, issued by government, and so on. */
    @Nullable
    MaterialSource source;

    /** Note on the source: A note on the source. */
    @Nullable
    String sourceNote;

    /** Issuer: The organ that issues it. */
    @Nullable
    OrganRef issuer;

    /** Result of: The item whose result this material is. */
    @Nullable
    String resultOf;

    /** Basis: The basis for demanding it. */
    @Singular("basisEntry")
    List<LegalBasis> basis;

    /** Acceptance standard: The standard by which it is examined. */
    @Nullable
    String acceptanceStandard;

    /** Filling guide: How to fill it in. */
    @Nullable
    String fillingGuide;

    /** Blank form: The blank form. */
    @Nullable
    FileRef blankForm;

    /** Sample form: A filled-in sample. */
    @Nullable
    FileRef sampleForm;

    /** Alternatives: Identifiers of materials that may replace it. */
    @Singular("alternative")
    List<String> alternatives;

    /** Commitment allowed: Whether a written commitment may replace it. */
    @Nullable
    Boolean commitmentAllowed;

    /** Deferral: Until when it may be supplied later. */
    @Nullable
    TimeLimit deferralLimit;

    /** Not demanded: Why it is no longer demanded. */
    @Nullable
    NotDemanded notDemanded;

    /** Note: A note. */
    @Nullable
    String note;

    /** Parts: The parts of the material. */
    @Singular("part")
    List<ItemMaterial> parts;
}
