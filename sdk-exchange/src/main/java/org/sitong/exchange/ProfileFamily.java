package org.sitong.exchange;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.sitong.exchange.internal.profile.Family;
import org.sitong.exchange.internal.profile.FieldRule;
import org.sitong.exchange.internal.profile.RowGroup;
import org.sitong.exchange.internal.profile.UnmappedRule;
import org.sitong.standard.Kind;

/** A main table with the tables that belong to it, which together hold definitions of one kind. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ProfileFamily {

    /** Its name; that of the profile where rows come in no table. */
    String name;

    /** What every main row becomes. */
    Kind kind;

    /** The tables by the names under which they are written, the main one first; empty where rows come in no table. */
    @Singular
    List<String> tables;

    /** The paths of the elements that its rows can hold; nothing else can be checked in what is imported from them. */
    @Singular("carried")
    List<String> carries;

    /** The columns that are carried over, each once, main table first. */
    @Singular
    List<String> mappedFields;

    /** The columns that are left out, each once, main table first. */
    @Singular
    List<String> unmappedFields;

    static ProfileFamily of(Family family) {
        return builder()
                .name(family.name())
                .kind(family.kind())
                .tables(family.main()
                        .all()
                        .filter(group -> !group.tables().isEmpty())
                        .map(group -> group.tables().get(0))
                        .toList())
                .carries(family.carries())
                .mappedFields(family.main()
                        .all()
                        .map(RowGroup::fields)
                        .flatMap(List::stream)
                        .map(FieldRule::source)
                        .distinct()
                        .toList())
                .unmappedFields(family.main()
                        .all()
                        .map(RowGroup::unmapped)
                        .flatMap(List::stream)
                        .map(UnmappedRule::source)
                        .distinct()
                        .toList())
                .build();
    }

    /** Builds a family step by step; not thread-safe. */
    public static final class ProfileFamilyBuilder {
        ProfileFamilyBuilder() {}
    }
}
