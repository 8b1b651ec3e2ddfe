package org.sitong.item;

import java.time.LocalDate;
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
 * Tombstone（撤销记录）: says that a definition was removed: which one, why, and what takes its place. It claims no identity
 * of its own: a definition may stand beside the tombstone of the same identity, where it was set up again. Immutable and
 * thread-safe.
 */
@Value
@Builder(toBuilder = true)
public class Tombstone implements Definition {

    /** The kind of definition. */
    Kind kind = Kind.TOMBSTONE;

    /** The version of the standard that the definition follows. */
    @Builder.Default
    String standard = StandardVersion.CURRENT.id();

    /** Removed definition: Kind and identity of the definition that was removed. */
    @Nullable
    DefinitionRef of;

    /** Name: What the removed definition was called, for people to recognise it by. */
    @Nullable
    String name;

    /** Reason: Why it was removed: the document that cancels it, what it was merged into. */
    @Nullable
    String reason;

    /** Removed on: The day from which it no longer holds. */
    @Nullable
    LocalDate removedOn;

    /** Replaced by: Identities of the definitions that take its place; left out where none does. */
    @Singular("replacement")
    List<String> replacedBy;

    /** Provenance: For an imported definition: which file and row it comes from; written by tools. */
    @Nullable
    Provenance provenance;

    /**
     * Extensions: Elements that the standard does not have, each under a name with a namespace such as
     * cn.gov.example.field.
     */
    @Singular("extension")
    Map<String, JsonValue> extensions;

    /**
     * The identity of what was removed.
     *
     * @return the identity, or {@code null} where the document does not say
     */
    @Override
    public @Nullable String identityCode() {
        return of == null ? null : of.identity();
    }

    @Override
    public @Nullable Lifecycle lifecycle() {
        return null;
    }
}
