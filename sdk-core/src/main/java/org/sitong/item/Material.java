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

    /** Code: The code of the standard material. */
    @Nullable
    String code;

    /** Name: The canonical name. */
    @Nullable
    String name;

    /** Aliases: Other names of the same material. */
    @Singular("alias")
    List<String> aliases;

    /** Kind: Certificate, form or other. */
    @Nullable
    MaterialKind materialKind;

    /** Forms: The forms that are accepted. */
    @Singular("format")
    List<MaterialFormat> formats;

    /** Source: Where it usually comes from. */
    @Nullable
    MaterialSource source;

    /** Issuer: Who usually issues it. */
    @Nullable
    String issuer;

    /** Result of: Basic codes of the items whose result it is. */
    @Singular("resultOfItem")
    List<String> resultOf;

    /** Shareable: Whether it can be had by data sharing. */
    @Nullable
    Boolean shareable;

    /** Description: A description. */
    @Nullable
    String description;

    /** Lifecycle: Status, version, effective period and succession. */
    @Nullable
    Lifecycle lifecycle;

    /** Provenance: Where an imported definition comes from. */
    @Nullable
    Provenance provenance;

    /** Extensions: Local extensions, each with a namespace such as cn.gov.example.field. */
    @Singular("extension")
    Map<String, JsonValue> extensions;

    @Override
    public @Nullable String identityCode() {
        return code;
    }
}
