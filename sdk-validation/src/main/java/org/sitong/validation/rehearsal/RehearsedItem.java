package org.sitong.validation.rehearsal;

import java.util.List;
import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Change;
import org.sitong.item.Definition;
import org.sitong.item.DivisionRef;
import org.sitong.item.Succession;
import org.sitong.validation.Phrase;

/** What the new version of its base does to one definition. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class RehearsedItem {

    /** The document, as findings name it. */
    String document;

    /** The definition's identity; {@code null} where it has none. */
    @Nullable
    String subject;

    /** The definition's version; {@code null} where it has none. */
    @Nullable
    Integer version;

    /** The definition's name; {@code null} where it has none. */
    @Nullable
    String name;

    /** The district in which it is exercised; {@code null} where it names none. */
    @Nullable
    DivisionRef division;

    /** What is wrong with the document itself; {@code null} where it is sound. */
    @Nullable
    Flaw flaw;

    /** What happens to it. */
    RehearsalState state;

    /** Why it could not be rehearsed, or what became of its base; {@code null} where there is nothing to say. */
    @Nullable
    Phrase note;

    /** The identity of what it derives from; {@code null} where it derives from nothing. */
    @Nullable
    String base;

    /** The version of the base from which was rehearsed; {@code null} where it has none. */
    @Nullable
    Integer fromVersion;

    /** The version of the base to which was rehearsed; {@code null} where there is none. */
    @Nullable
    Integer toVersion;

    /** What replaces a base that is gone or cancelled, where somebody said so. */
    @Singular("replacement")
    List<Succession> replacedBy;

    /** The base that is gone or cancelled, as what breaks the definition; {@code null} where it goes on. */
    @Nullable
    BaseChange gone;

    /** The names of parts of the base: by their ids, and of members of lists by the paths that lead to them. */
    @Builder.Default
    Map<String, String> names = Map.of();

    /** Changes of the base that were taken over. */
    @Singular("takenChange")
    List<Change> taken;

    /** Changes of the base that do not reach the definition, because what it sets itself stays lawful. */
    @Singular("keptChange")
    List<Change> kept;

    /** Changes of the base that the definition had made already. */
    @Singular("redundantChange")
    List<Change> redundant;

    /** Where both changed the same place, and nothing says which of the two holds. */
    @Singular
    List<Clash> conflicts;

    /** Where the definition was lawful against the old base, or no worse, and is not against the new one. */
    @Singular("illegalPlace")
    List<Clash> illegal;

    /**
     * The definition as it would derive from the new base: what could be merged is, at a conflict it keeps its own value, and
     * the open places are listed in {@code extensions["org.sitong.conflicts"]}; {@code null} where nothing changes, and
     * where it was not asked for.
     */
    @Nullable
    Definition merged;

    /** Builds one; not thread-safe. */
    public static class RehearsedItemBuilder {

        RehearsedItemBuilder() {}
    }
}
