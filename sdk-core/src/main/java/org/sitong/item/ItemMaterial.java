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

    /**
     * Identifier: An identifier by which conditions, situations and steps refer to the material; unique in the
     * definition.
     */
    @Nullable
    String id;

    /** Standard material: The code of the standard material, whose name, aliases and issuer then hold. */
    @Nullable
    String standardMaterial;

    /** Name: The official name, one material each; no “other materials”, no number of copies, no requirements. */
    @Nullable
    String name;

    /** Necessity: Required, not required, or may be supplied later. */
    @Nullable
    Necessity necessity;

    /** Kind: Certificate or proof, application form, or other. */
    @Nullable
    MaterialKind materialKind;

    /** Original or copy: Whether the original, a copy, either or both are asked for. */
    @Nullable
    CopyKind copyKind;

    /** Form: Paper, electronic or either; where an electronic certificate exists, paper must not be demanded. */
    @Nullable
    MaterialFormat format;

    /** Number of copies: How many paper copies are handed in. */
    @Nullable
    Integer copies;

    /** Paper format: Paper size, such as A4. */
    @Nullable
    String pageFormat;

    /** Source: Prepared by the applicant, issued by government, by an intermediary, or other. */
    @Nullable
    MaterialSource source;

    /** Note on the source: Where and how the material is had; to be given where the source is “other”. */
    @Nullable
    String sourceNote;

    /** Issuer: The organ that issues it; to be given for what government issues. */
    @Nullable
    OrganRef issuer;

    /**
     * Result of: The basic code of the item whose result the material is; it tells whether it can be had by
     * sharing.
     */
    @Nullable
    String resultOf;

    /** Basis: The basis for demanding the material, down to the article. */
    @Singular("basisEntry")
    List<LegalBasis> basis;

    /** Acceptance standard: What makes it acceptable, such as valid and sealed. */
    @Nullable
    String acceptanceStandard;

    /** Filling guide: What to mind when filling it in or preparing it. */
    @Nullable
    String fillingGuide;

    /** Blank form: The blank form, free of charge; to be given for forms. */
    @Nullable
    FileRef blankForm;

    /** Sample form: A filled-in sample; to be given for forms. */
    @Nullable
    FileRef sampleForm;

    /** Alternatives: Identifiers of other materials, any of which may replace it. */
    @Singular("alternative")
    List<String> alternatives;

    /** Commitment allowed: Whether the applicant may choose a written commitment instead; the material stays listed. */
    @Nullable
    Boolean commitmentAllowed;

    /** Deferral: Where it may be supplied later: until when. */
    @Nullable
    TimeLimit deferralLimit;

    /** Not demanded: Why, and by which basis, it is no longer demanded; say it here rather than drop the material. */
    @Nullable
    NotDemanded notDemanded;

    /** Note: Anything else the applicant should know. */
    @Nullable
    String note;

    /** Parts: The parts of a material that consists of several; each is described like a material. */
    @Singular("part")
    List<ItemMaterial> parts;
}
