package org.sitong.item;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;
import org.sitong.standard.Kind;

/**
 * One document of the standard. All definitions are immutable and thread-safe; what a document does not say is
 * {@code null} or an empty list, so that an incomplete definition can be held, compared and repaired.
 */
public sealed interface Definition
        permits BasicItem,
                ImplementationStandard,
                ServiceItem,
                Material,
                Organization,
                CodeList,
                DivisionList,
                Catalog,
                Tombstone,
                ProcessTemplate,
                CombinedService,
                ClaimList,
                RulePack,
                WaiverList,
                ItemDifferential {

    /**
     * The kind of definition.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * The version of the standard that the definition follows.
     *
     * @return the version as the document writes it, such as {@code 1.0}
     */
    String standard();

    /**
     * The code by which the definition is known among those of its kind. For a {@link ServiceItem} it is the handling
     * item code of region {@code 00}, else the local handling item code, else another national handling item code, else
     * the implementation code, else the local or national basic code; codes that do not name the organ (the short national
     * handling item code and the basic code) together with it, so that two organs never share one.
     *
     * @return the code, or {@code null} where the document gives nothing to identify it by
     */
    @Nullable
    String identityCode();

    /**
     * Status, version and effective period.
     *
     * @return the lifecycle, or {@code null} where the document does not say
     */
    @Nullable
    Lifecycle lifecycle();

    /**
     * Where an imported definition comes from.
     *
     * @return the provenance, or {@code null} for a definition that was not imported
     */
    @Nullable
    Provenance provenance();

    /**
     * Local extensions by their namespaced name.
     *
     * @return the extensions; empty where there are none
     */
    Map<String, JsonValue> extensions();
}
