package org.sitong.validation.internal.rules.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.item.Definition;
import org.sitong.item.Lifecycle;
import org.sitong.item.Succession;
import org.sitong.item.Tombstone;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;

/**
 * What a definition takes the place of, and what takes its place.
 *
 * @param kind what kind of definition; of a tombstone, what was removed
 * @param code its identity
 * @param isTombstone whether it is a tombstone
 * @param links what it replaces and what replaces it
 */
record Succeeding(Kind kind, String code, boolean isTombstone, List<Link> links) {

    private static final JsonPointer REPLACES = JsonPointer.parse("/lifecycle/replaces");
    private static final JsonPointer REPLACED_BY = JsonPointer.parse("/lifecycle/replacedBy");
    private static final JsonPointer REMOVED_FOR = JsonPointer.parse("/replacedBy");

    /**
     * One definition that another names.
     *
     * @param code the identity of the other
     * @param isSuccessor whether the other takes the place of this one
     * @param place where it is named
     * @param day the day from which one takes the place of the other; {@code null} where it is not said
     */
    record Link(
            String code,
            boolean isSuccessor,
            JsonPointer place,
            @Nullable LocalDate day) {}

    /** Of every definition with an identity; those without links are there for the others to find. */
    static @Nullable Succeeding of(Definition definition) {
        String code = definition.identityCode();
        if (code == null) {
            return null;
        }
        List<Link> links = new ArrayList<>(0);
        if (definition instanceof Tombstone tombstone) {
            for (int i = 0; i < tombstone.replacedBy().size(); i++) {
                links.add(new Link(tombstone.replacedBy().get(i), true, REMOVED_FOR.child(i), tombstone.removedOn()));
            }
            Kind kind = tombstone.of() == null ? null : tombstone.of().kind();
            return kind == null ? null : new Succeeding(kind, code, true, List.copyOf(links));
        }
        Lifecycle lifecycle = definition.lifecycle();
        if (lifecycle != null) {
            add(lifecycle.replaces(), false, REPLACES, lifecycle.effectiveFrom(), links);
            add(lifecycle.replacedBy(), true, REPLACED_BY, lifecycle.effectiveTo(), links);
        }
        return new Succeeding(definition.kind(), code, false, List.copyOf(links));
    }

    private static void add(
            List<Succession> all, boolean isSuccessor, JsonPointer place, @Nullable LocalDate day, List<Link> links) {
        for (int i = 0; i < all.size(); i++) {
            String code = all.get(i).code();
            if (code != null) {
                links.add(new Link(code, isSuccessor, place.child(i).child("code"), day));
            }
        }
    }

    /** What all versions and tombstones of one definition share. */
    String key() {
        return key(kind, code);
    }

    static String key(Kind kind, String code) {
        return Objects.requireNonNull(kind).token() + " " + code;
    }

    boolean names(String other, boolean isSuccessor) {
        return links.stream()
                .anyMatch(
                        link -> link.isSuccessor() == isSuccessor && link.code().equals(other));
    }
}
