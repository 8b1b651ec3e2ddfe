package org.sitong.exchange.internal.row;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.RowProblem;
import org.sitong.exchange.internal.profile.ElementPath;
import org.sitong.exchange.internal.profile.Family;
import org.sitong.exchange.internal.profile.ProfileModel;
import org.sitong.exchange.internal.profile.RowGroup;
import org.sitong.item.Definition;

/** Turns main rows, with all that belongs to them, into definitions by a profile. Immutable and thread-safe. */
public final class RecordMapper {

    private final ProfileModel profile;
    private final Family family;
    private final Presence presence;
    private final Map<RowGroup, Set<String>> known = new IdentityHashMap<>();

    /**
     * A mapper for a family.
     *
     * @param profile the profile
     * @param family one of its families
     * @param presence what of it the source at hand has
     */
    public RecordMapper(ProfileModel profile, Family family, Presence presence) {
        this.profile = profile;
        this.family = family;
        this.presence = presence;
        family.main().all().forEach(group -> {
            Set<String> names = new HashSet<>();
            group.columns().forEach(column -> names.addAll(column.names()));
            known.put(group, names);
        });
    }

    /**
     * What a main row became.
     *
     * @param definition the definition, or the tombstone of a deleted one; {@code null} where it became none
     * @param removed whether the row is marked as deleted
     * @param missing the elements for want of which it became none
     * @param unfit the places whose values the standard cannot hold
     * @param parts the rows and what became of their cells, the main row first
     * @param problems what is wrong with rows and cells
     */
    public record Mapped(
            @Nullable Definition definition,
            boolean removed,
            List<ElementPath> missing,
            List<String> unfit,
            List<RowPart> parts,
            List<RowProblem> problems) {}

    /** Maps a row with all that belongs to it. */
    public Mapped map(JoinedRow record) {
        return new RecordMapping(this, record).finish();
    }

    ProfileModel profile() {
        return profile;
    }

    /** The family whose rows it maps. */
    public Family family() {
        return family;
    }

    Presence presence() {
        return presence;
    }

    boolean knows(RowGroup group, String column) {
        return known.getOrDefault(group, Set.of()).contains(column);
    }
}
