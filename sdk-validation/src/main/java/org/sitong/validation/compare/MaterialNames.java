package org.sitong.validation.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.diff.Names;
import org.sitong.item.Material;
import org.sitong.validation.internal.names.NormalForm;
import org.sitong.validation.internal.names.WeighedName;
import org.sitong.validation.internal.reference.Effective;

/**
 * Tells which names of materials mean the same: by the library of standard materials, their names and aliases; by the normal form
 * of the names, which leaves out form, copies, numbering and marks; by likeness. Thread-safe.
 */
public final class MaterialNames {

    /** Without a library of standard materials. */
    public static final MaterialNames PLAIN = of(List.of());

    /** How alike two names within one item must be: few materials compete there. */
    public static final double ALIKE_IN_ITEM = 0.75;

    /** How alike two names of any items must be. */
    public static final double ALIKE = 0.85;

    private static final int FORMS_KEPT = 20_000;

    /** Code by name in letters only, and by normal form; an empty code where several materials share it. */
    private final Map<String, String> codes;

    private final Map<String, Material> materials;

    /** Normal forms that were asked for: many items name the same materials. */
    private final Map<String, String> forms = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > FORMS_KEPT;
        }
    });

    private MaterialNames(Map<String, Material> materials, Map<String, String> codes) {
        this.materials = Map.copyOf(materials);
        this.codes = Map.copyOf(codes);
    }

    /**
     * With the standard materials of a catalog.
     *
     * @param references where they are
     * @param day the day on which they must hold; drafts do not
     * @return the names
     */
    public static MaterialNames of(Catalog references, LocalDate day) {
        return of(List.of(references), day);
    }

    /**
     * With the standard materials of several catalogs; of a code that several have, the first one's.
     *
     * @param references where they are
     * @param day the day on which they must hold; drafts do not
     * @return the names
     */
    public static MaterialNames of(List<Catalog> references, LocalDate day) {
        List<Material> all = new ArrayList<>();
        for (Catalog each : references) {
            try (Stream<Material> materials = each.definitions(Material.class)) {
                materials
                        .filter(material -> Effective.on(material.lifecycle(), day))
                        .forEach(all::add);
            }
        }
        return all.isEmpty() ? PLAIN : of(all);
    }

    /**
     * With standard materials.
     *
     * @param materials the library
     * @return the names
     */
    public static MaterialNames of(Collection<Material> materials) {
        Map<String, Material> byCode = new HashMap<>();
        Map<String, String> codes = new HashMap<>();
        for (Material material : materials) {
            String code = material.code();
            if (code != null) {
                byCode.putIfAbsent(code, material);
                Stream.concat(Stream.ofNullable(material.name()), material.aliases().stream())
                        .flatMap(name -> Stream.of(Names.key(name), NormalForm.of(name)))
                        .filter(key -> !key.isEmpty())
                        .forEach(key -> codes.merge(key, code, (one, other) -> one.equals(other) ? one : ""));
            }
        }
        return new MaterialNames(byCode, codes);
    }

    /**
     * What is left of a name without what does not make it another one.
     *
     * @param name a name
     * @return its normal form; the normal form of that is itself
     */
    public static String normalForm(String name) {
        return NormalForm.of(name);
    }

    /**
     * The standard material that a name stands for.
     *
     * @param name a name
     * @return the material; empty where none has it as its name or alias, or several have
     */
    public Optional<Material> standard(String name) {
        return Optional.ofNullable(code(name)).map(materials::get);
    }

    /**
     * The standard material of a code.
     *
     * @param code its code
     * @return the material; empty where the library has none
     */
    public Optional<Material> material(String code) {
        return Optional.ofNullable(materials.get(code));
    }

    /**
     * What names that mean the same share, as far as library and normal form tell.
     *
     * @param code the code of the standard material that goes with the name; {@code null} where there is none
     * @param name a name
     * @return a key that is equal for names that mean the same
     */
    public String key(@Nullable String code, String name) {
        String standard = code != null ? code : code(name);
        return standard == null ? "=" + form(name) : "#" + standard;
    }

    private String form(String name) {
        return forms.computeIfAbsent(name, NormalForm::of);
    }

    private @Nullable String code(String name) {
        String byName = codes.get(Names.key(name));
        String code = byName == null ? codes.get(form(name)) : byName;
        return code == null || code.isEmpty() ? null : code;
    }

    /**
     * Tells whether two names mean the same material of an item.
     *
     * @param one a name
     * @param other another
     * @return how it was told; empty where they are different
     */
    public Optional<NameMatch> match(String one, String other) {
        return match(null, one, null, other, ALIKE_IN_ITEM);
    }

    /**
     * Tells whether two materials of an item are the same.
     *
     * @param code the code of the standard material that goes with the one name; {@code null} where there is none
     * @param one a name
     * @param otherCode the code that goes with the other; {@code null} where there is none
     * @param other another name
     * @param alike how alike names must be, from 0 to 1
     * @return how it was told; empty where they are different
     */
    public Optional<NameMatch> match(
            @Nullable String code, String one, @Nullable String otherCode, String other, double alike) {
        if (code != null && code.equals(otherCode)) {
            return Optional.of(
                    NameMatch.builder().way(MatchWay.CODE).material(code).build());
        }
        String first = code == null ? code(one) : code;
        String second = otherCode == null ? code(other) : otherCode;
        String key = Names.key(one);
        if (!key.isEmpty() && key.equals(Names.key(other))) {
            return Optional.of(
                    NameMatch.builder().way(MatchWay.NAME).material(first).build());
        }
        if (first != null && second != null) {
            return first.equals(second)
                    ? Optional.of(NameMatch.builder()
                            .way(MatchWay.DICTIONARY)
                            .material(first)
                            .build())
                    : Optional.empty();
        }
        String form = form(one);
        String otherForm = form(other);
        if (form.equals(otherForm)) {
            return form.isEmpty()
                    ? Optional.empty()
                    : Optional.of(NameMatch.builder().way(MatchWay.NORMAL_FORM).build());
        }
        return like(form, otherForm, alike);
    }

    private static Optional<NameMatch> like(String form, String otherForm, double alike) {
        WeighedName one = WeighedName.of(form);
        WeighedName other = WeighedName.of(otherForm);
        double likeness = one == null || other == null ? 0 : one.likeness(other);
        return likeness < alike
                ? Optional.empty()
                : Optional.of(NameMatch.builder()
                        .way(MatchWay.LIKENESS)
                        .likeness(likeness)
                        .build());
    }
}
