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
 * Rule pack（规则包）: what a place adds to the rules of the standard, with basis and examples. Immutable and thread-safe.
 */
@Value
@Builder(toBuilder = true)
public class RulePack implements Definition {

    /** The kind of definition. */
    Kind kind = Kind.RULE_PACK;

    /** The version of the standard that the definition follows. */
    @Builder.Default
    String standard = StandardVersion.CURRENT.id();

    /** Identifier: The identifier of the pack; it stays once published, and the ids of its rules contain it. */
    @Nullable
    String id;

    /** Title: The Chinese name of the pack. */
    @Nullable
    String title;

    /** English title: The English name of the pack. */
    @Nullable
    String titleEn;

    /** Version: The version of the pack. */
    @Nullable
    String version;

    /** Authority: The organ that made the provisions which the pack carries. */
    @Nullable
    OrganRef authority;

    /** Territory: The division in which the pack applies, with all below it; 00 stands for the nation. */
    @Nullable
    DivisionRef territory;

    /** Rules: Constraints beyond the rules of the standard. */
    @Singular("rule")
    List<PackRule> rules;

    /** Parameters: Parameters of rules of the standard, made stricter. */
    @Singular("parameter")
    List<PackParameter> parameters;

    /** Regrades: Severities of rules of the standard, raised. */
    @Singular("regrade")
    List<Regrade> regrades;

    /** Examples: At least one accepted and one rejected example for every rule, parameter and regrade. */
    @Singular("example")
    List<PackExample> examples;

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
