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

/** Standard material（标准材料）: the canonical name of a material and its aliases. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Material implements Definition {

    /** The kind of definition. */
    Kind kind = Kind.MATERIAL;

    /** The version of the standard that the definition follows. */
    @Builder.Default
    String standard = StandardVersion.CURRENT.id();

    /** Code: The code of the standard material; unique in the library. */
    @Nullable
    String code;

    /** Name: The canonical name, which every item uses. */
    @Nullable
    String name;

    /** Aliases: Other names of the same material, by which duplicates are recognised. */
    @Singular("alias")
    List<String> aliases;

    /** Kind: Certificate or proof, application form, or other. */
    @Nullable
    MaterialKind materialKind;

    /** Forms: The forms that are accepted; several may be given. */
    @Singular("format")
    List<MaterialFormat> formats;

    /** Source: Who usually provides it: applicant, government or intermediary. */
    @Nullable
    MaterialSource source;

    /** Issuer: Which kind of organ usually issues it. */
    @Nullable
    String issuer;

    /** Result of: Basic codes of the items whose result it is; they tell whether it can be had by sharing. */
    @Singular("resultOfItem")
    List<String> resultOf;

    /** Shareable: Whether it can be had by data sharing; if so, it must not be demanded. */
    @Nullable
    Boolean shareable;

    /** Description: What the material is and what it comprises. */
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
