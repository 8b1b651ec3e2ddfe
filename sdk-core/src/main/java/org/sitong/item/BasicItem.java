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

/** Basic catalog item（基本目录事项）: an item of the national or provincial basic catalog. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class BasicItem implements Definition {

    /** The kind of definition. */
    Kind kind = Kind.BASIC_ITEM;

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

    /** Levels of exercise: The levels that may exercise it. */
    @Singular("exerciseLevel")
    List<ExerciseLevel> exerciseLevels;

    /** Competent department: The department in charge of it. */
    @Nullable
    String competentDepartment;

    /** Lifecycle: Status, version, effective period and succession. */
    @Nullable
    Lifecycle lifecycle;

    /** Legal bases: One by one; different articles of one law are listed apart. */
    @Singular("legalBasis")
    List<LegalBasis> legalBases;

    /** Provenance: Where an imported definition comes from. */
    @Nullable
    Provenance provenance;

    /** Extensions: Local extensions, each with a namespace such as cn.gov.example.field. */
    @Singular("extension")
    Map<String, JsonValue> extensions;

    @Override
    public @Nullable String identityCode() {
        return DefinitionKeys.basicItem(identity);
    }
}
