package org.sitong.exchange.internal.profile;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.sitong.standard.Kind;

/**
 * A main table with the tables that belong to it: together they hold definitions of one kind.
 *
 * @param name its name
 * @param kind what every main row becomes
 * @param main the main rows and all that belong to them
 * @param deletion how rows are marked as deleted; {@code null} where they never are
 * @param holds which definitions it takes; {@code null} where it takes all of its kind
 * @param required the elements without which a row is no definition
 * @param invented the elements that the profile itself gives
 * @param alsoCarries paths of elements that the source can hold although no field shows it
 */
public record Family(
        String name,
        Kind kind,
        RowGroup main,
        @Nullable DeletionRule deletion,
        @Nullable HoldsRule holds,
        List<ElementPath> required,
        List<InventedRule> invented,
        List<String> alsoCarries) {

    /** What stands before the name of an element of which the source can say that there is none. */
    public static final String NONE = "none.";

    /** Copies the lists. */
    public Family {
        required = List.copyOf(required);
        invented = List.copyOf(invented);
        alsoCarries = List.copyOf(alsoCarries);
    }

    /** The paths of the elements that the source can hold, and {@code none.} with those that it can declare to be none. */
    public List<String> carries() {
        return carries((group, field) -> true);
    }

    /**
     * The paths of the elements that the source can hold where it has these fields. Where a part of an object hangs on an open
     * assumption, the object may be there without being seen, so that none of its other parts tells whether it is missing.
     */
    public List<String> carries(BiPredicate<RowGroup, FieldRule> has) {
        Set<String> carries = new LinkedHashSet<>();
        Set<String> unsure = new HashSet<>();
        main.all()
                .forEach(group -> group.fields().stream()
                        .filter(field -> has.test(group, field))
                        .forEach(field -> {
                            field.targets().forEach(target -> {
                                carries.addAll(target.carries());
                                String path = target.element().path();
                                if (target.open() && path.indexOf('.') > 0) {
                                    unsure.add(path.substring(0, path.lastIndexOf('.') + 1));
                                }
                            });
                            if (field.noneElement() != null) {
                                carries.add(NONE + field.noneElement());
                            }
                        }));
        carries.removeIf(path -> unsure.stream().anyMatch(path::startsWith));
        carries.addAll(alsoCarries);
        return List.copyOf(carries);
    }
}
