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

    /** Identity: The national and the local codes side by side; at least one of them. */
    @Nullable
    ItemIdentity identity;

    /** Names: The names of main item, sub-item and handling item apart, never composed. */
    @Nullable
    ItemName name;

    /** Item type: Licence, public service and so on; it decides which other elements are demanded. */
    @Nullable
    ItemType itemType;

    /** Levels of exercise: All levels that may exercise the item. */
    @Singular("exerciseLevel")
    List<ExerciseLevel> exerciseLevels;

    /** Competent department: The national or provincial department in charge of the item. */
    @Nullable
    String competentDepartment;

    /** Lifecycle: Status, version, effective dates, what it derives from, what it replaces or is replaced by. */
    @Nullable
    Lifecycle lifecycle;

    /** Legal bases: What sets the item and how it is implemented, one by one; different articles of one law apart. */
    @Singular("legalBasis")
    List<LegalBasis> legalBases;

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
        return DefinitionKeys.basicItem(identity);
    }
}
