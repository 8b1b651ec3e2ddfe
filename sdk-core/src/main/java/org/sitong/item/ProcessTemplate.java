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

/** Process template（流程模板）: a process that several items follow. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ProcessTemplate implements Definition {

    /** The kind of definition. */
    Kind kind = Kind.PROCESS_TEMPLATE;

    /** The version of the standard that the definition follows. */
    @Builder.Default
    String standard = StandardVersion.CURRENT.id();

    /** Code: The code of the template; the process of an item names it. */
    @Nullable
    String code;

    /** Name: The name of the template; it says for which kind of handling it is meant. */
    @Nullable
    String name;

    /** Item types: The types of item that it is meant for; left out where any will do. */
    @Singular("itemType")
    List<ItemType> itemTypes;

    /** Items: Basic codes of the items that it is meant for; left out where any will do. */
    @Singular("basicCode")
    List<String> basicCodes;

    /** Steps: All steps from application to delivery, in the order in which they are taken. */
    @Singular("step")
    List<Step> steps;

    /** Special procedures: Procedures that do not count in the limit. */
    @Singular("specialProcedure")
    List<SpecialProcedure> specialProcedures;

    /** Flow chart: A flow chart; it does not replace the steps. */
    @Nullable
    FileRef chart;

    /** Legal bases: What prescribes the process, one by one. */
    @Singular("legalBasis")
    List<LegalBasis> legalBases;

    /** Description: When to follow it, and what may be adapted. */
    @Nullable
    String description;

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
