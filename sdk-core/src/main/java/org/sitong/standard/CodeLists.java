package org.sitong.standard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.item.CodeEntry;
import org.sitong.item.CodeList;
import org.sitong.item.CodeVariant;
import org.sitong.standard.internal.CodeListFiles;

/**
 * Code lists by their id, and what their values are called and coded as. {@link #standard()} holds the lists of the standard;
 * {@link #with} adds or replaces lists of one's own. Immutable and thread-safe; a list of the standard is read when it is
 * first asked for.
 */
public final class CodeLists {

    private static final CodeLists STANDARD = new CodeLists(Map.of());

    private final Map<String, CodeList> own;

    private CodeLists(Map<String, CodeList> own) {
        this.own = own;
    }

    /**
     * The lists of the current version of the standard.
     *
     * @return the lists
     */
    public static CodeLists standard() {
        return STANDARD;
    }

    /**
     * These lists and one more.
     *
     * @param list the list; takes the place of one with the same id
     * @return the lists
     * @throws IllegalArgumentException when the list has no id
     */
    public CodeLists with(CodeList list) {
        if (list.id() == null) {
            throw new IllegalArgumentException("A code list needs an id");
        }
        Map<String, CodeList> more = new LinkedHashMap<>(own);
        more.put(list.id(), list);
        return new CodeLists(Collections.unmodifiableMap(more));
    }

    /**
     * The ids of all lists: those of the standard in alphabetical order, then one's own in the order in which they were added.
     *
     * @return the ids
     */
    public List<String> ids() {
        Map<String, Boolean> ids = new LinkedHashMap<>();
        CodeListFiles.ids().forEach(id -> ids.put(id, true));
        own.keySet().forEach(id -> ids.put(id, true));
        return List.copyOf(ids.keySet());
    }

    /**
     * Finds a list.
     *
     * @param id the list's id, such as {@code time-unit}
     * @return the list, or {@code null} where there is none
     */
    public @Nullable CodeList find(String id) {
        CodeList list = own.get(id);
        return list == null ? CodeListFiles.find(id) : list;
    }

    /**
     * The names of a value.
     *
     * @param listId the list's id
     * @param value the value as definitions write it, such as {@code working-day}
     * @return its names, or {@code null} where the list or the value is unknown; where a list gives no English name, the
     *     Chinese one stands for both
     */
    public @Nullable BilingualText title(String listId, String value) {
        for (CodeEntry entry : entries(listId)) {
            if (value.equals(entry.value()) && entry.title() != null) {
                return new BilingualText(entry.title(), Objects.requireNonNullElse(entry.titleEn(), entry.title()));
            }
        }
        return null;
    }

    /**
     * Finds the value that a code of the national standard or of the national exchange stands for.
     *
     * @param listId the list's id
     * @param code the code, such as {@code 01}
     * @return the value, or {@code null} where the list or the code is unknown
     */
    public @Nullable String valueOfCode(String listId, String code) {
        for (CodeEntry entry : entries(listId)) {
            if (code.equals(entry.code())) {
                return entry.value();
            }
        }
        return null;
    }

    /**
     * The national code of a value.
     *
     * @param listId the list's id
     * @param value the value
     * @return the code, or {@code null} where the list or the value is unknown or has no national code
     */
    public @Nullable String codeOfValue(String listId, String value) {
        for (CodeEntry entry : entries(listId)) {
            if (value.equals(entry.value())) {
                return entry.code();
            }
        }
        return null;
    }

    /**
     * Finds a variant of a list by its id.
     *
     * @param listId the list's id
     * @param variantId the variant's id, such as {@code guangdong}
     * @return the variant, or {@code null} where there is none
     */
    public @Nullable CodeVariant variant(String listId, String variantId) {
        for (CodeVariant variant : variants(listId)) {
            if (variantId.equals(variant.id())) {
                return variant;
            }
        }
        return null;
    }

    /**
     * Finds the variant that a region uses.
     *
     * @param listId the list's id
     * @param division a division code or the first digits of one, such as {@code 440106} or {@code 44}
     * @return the variant with the longest region that the division lies in, or {@code null} where there is none, so that
     *     the list itself holds
     */
    public @Nullable CodeVariant variantOfRegion(String listId, String division) {
        CodeVariant nearest = null;
        int length = 0;
        for (CodeVariant variant : variants(listId)) {
            String region = variant.region();
            if (region != null && division.startsWith(region) && region.length() > length) {
                nearest = variant;
                length = region.length();
            }
        }
        return nearest;
    }

    private List<CodeEntry> entries(String listId) {
        CodeList list = find(listId);
        return list == null ? List.of() : list.entries();
    }

    private List<CodeVariant> variants(String listId) {
        CodeList list = find(listId);
        return list == null ? List.of() : list.variants();
    }
}
