package org.sitong.validation.internal.rules.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Names;
import org.sitong.item.Definition;
import org.sitong.item.ImplementationStandard;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemMaterial;
import org.sitong.item.ItemName;
import org.sitong.item.LocalCodes;
import org.sitong.item.NationalCodes;
import org.sitong.item.Result;
import org.sitong.item.ServiceItem;
import org.sitong.json.JsonPointer;
import org.sitong.validation.internal.rules.Demands;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Pool;

/**
 * What an item gives, and what it demands of every applicant without a way around it.
 *
 * @param identity the item's identity
 * @param name what it is called
 * @param basicCodes its basic codes
 * @param results the documents that it gives, by standard material or by name
 * @param demands what it demands
 */
record Proof(String identity, String name, Set<String> basicCodes, Set<String> results, List<Demand> demands) {

    /** Items that begin with what was given before: they give nothing for the first time. */
    private static final Pattern LATER = Pattern.compile("变更|延续|延期|续期|续展|换发|换证|补办|补发|补领|注销|遗失|年检|年审");

    private static final char CODE = '=';
    private static final char NAME = '~';

    /**
     * A material that everybody must bring.
     *
     * @param place where it is demanded
     * @param name what it is called
     * @param standardMaterial its code as a standard material; {@code null} where it has none
     * @param resultOf the basic code of the item whose result it is; {@code null} where the item does not say
     */
    record Demand(
            JsonPointer place,
            String name,
            @Nullable String standardMaterial,
            @Nullable String resultOf) {}

    /** What an item gives and demands; {@code null} where it has no identity, or follows on what was given before. */
    static @Nullable Proof of(Definition definition) {
        String identity = definition.identityCode();
        ItemName names = names(definition);
        if (identity == null || names == null || isLater(names)) {
            return null;
        }
        List<Demand> demands = new ArrayList<>();
        Demands.certain(definition).forEach((place, material) -> {
            Demand demand = demand(place, material);
            if (demand != null) {
                demands.add(demand);
            }
        });
        Set<String> results = new TreeSet<>();
        for (Result result : ItemParts.results(definition)) {
            if (result.standardMaterial() != null) {
                results.add(ofCode(result.standardMaterial()));
            } else if (StringUtils.isNotBlank(result.name())) {
                results.add(ofName(result.name()));
            }
        }
        return new Proof(identity, name(names), basicCodes(definition), results, List.copyOf(demands));
    }

    /** The same, with what many items of a run have in common kept once. */
    Proof shared(Pool pool) {
        return new Proof(
                identity,
                pool.one(name),
                pool.one(basicCodes),
                pool.one(results),
                pool.one(demands.stream().map(pool::one).toList()));
    }

    private static @Nullable Demand demand(JsonPointer place, ItemMaterial material) {
        String name = StringUtils.stripToEmpty(material.name());
        boolean isNamed = material.standardMaterial() != null || material.resultOf() != null || !name.isEmpty();
        return isNamed ? new Demand(place, name, material.standardMaterial(), material.resultOf()) : null;
    }

    static String ofCode(String standardMaterial) {
        return CODE + standardMaterial;
    }

    static String ofName(@Nullable String name) {
        return NAME + Names.key(name);
    }

    private static boolean isLater(ItemName names) {
        return Stream.of(names.main(), names.sub(), names.handlingItem())
                .filter(Objects::nonNull)
                .anyMatch(name -> LATER.matcher(name).find());
    }

    static String name(ItemName names) {
        String main = StringUtils.defaultString(names.main());
        return StringUtils.isBlank(names.handlingItem()) ? main : main + "（" + names.handlingItem() + "）";
    }

    static @Nullable ItemName names(Definition definition) {
        if (definition instanceof ServiceItem item) {
            return item.name();
        }
        return definition instanceof ImplementationStandard standard ? standard.name() : null;
    }

    private static Set<String> basicCodes(Definition definition) {
        ItemIdentity identity = ItemParts.identity(definition);
        NationalCodes national = identity == null ? null : identity.national();
        LocalCodes local = identity == null ? null : identity.local();
        Set<String> codes = new TreeSet<>();
        Stream.of(national == null ? null : national.basicCode(), local == null ? null : local.basicCode())
                .filter(Objects::nonNull)
                .forEach(codes::add);
        return codes;
    }
}
