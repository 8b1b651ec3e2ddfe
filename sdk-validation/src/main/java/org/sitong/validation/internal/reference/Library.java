package org.sitong.validation.internal.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Names;
import org.sitong.item.BasicItem;
import org.sitong.item.Catalog;
import org.sitong.item.Definition;
import org.sitong.item.DivisionEntry;
import org.sitong.item.DivisionList;
import org.sitong.item.DivisionRef;
import org.sitong.item.ExerciseLevel;
import org.sitong.item.ItemIdentity;
import org.sitong.item.Material;
import org.sitong.item.NationalCodes;
import org.sitong.item.Organization;
import org.sitong.item.ProcessTemplate;

/**
 * What items refer to, by code and by name: standard materials, organizations, divisions, process templates, and which basic
 * catalogs there are. Not thread-safe while it is filled.
 */
final class Library {

    private static final String NATIONAL = "00";
    private static final int REGION = 2;

    private final Map<String, List<Material>> materials = new HashMap<>();
    private final Map<String, List<Material>> materialNames = new HashMap<>();
    private final Map<String, List<Organization>> organs = new HashMap<>();
    private final Map<String, List<DivisionEntry>> divisions = new HashMap<>();
    private final Map<String, List<DivisionEntry>> predecessors = new HashMap<>();
    private final Set<String> templates = new HashSet<>();
    private final Set<String> manifests = new HashSet<>();
    private final Set<String> regions = new HashSet<>();
    private final Set<String> territories = new HashSet<>();

    void add(Definition definition) {
        if (definition instanceof Material material) {
            add(material);
        } else if (definition instanceof Organization organ) {
            put(organs, organ.code(), organ);
            put(organs, organ.organizationCode(), organ);
        } else if (definition instanceof DivisionList list) {
            list.divisions().forEach(division -> {
                put(divisions, division.code(), division);
                division.replacedBy().forEach(code -> put(predecessors, code, division));
            });
        } else if (definition instanceof ProcessTemplate template && template.code() != null) {
            templates.add(template.code());
        } else if (definition instanceof Catalog manifest) {
            String region = region(manifest);
            if (region != null) {
                manifests.add(region);
            }
            DivisionRef territory = manifest.territory();
            if (territory != null && territory.code() != null) {
                territories.add(territory.code());
            }
        } else if (definition instanceof BasicItem item) {
            String region = region(item.identity());
            if (region != null) {
                regions.add(region);
            }
        }
    }

    private void add(Material material) {
        put(materials, material.code(), material);
        Stream.concat(Stream.ofNullable(material.name()), material.aliases().stream())
                .map(Names::key)
                .distinct()
                .forEach(name -> put(materialNames, name, material));
    }

    private static <T> void put(Map<String, List<T>> map, @Nullable String key, T value) {
        if (key != null && !key.isEmpty()) {
            map.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(value);
        }
    }

    /** The region whose basic catalog a manifest stands for. */
    private static @Nullable String region(Catalog manifest) {
        if (manifest.level() == ExerciseLevel.NATIONAL) {
            return NATIONAL;
        }
        DivisionRef territory = manifest.territory();
        String code = territory == null ? null : territory.code();
        boolean isProvince = manifest.level() == ExerciseLevel.PROVINCIAL && code != null && code.length() >= REGION;
        return isProvince ? code.substring(0, REGION) : null;
    }

    private static @Nullable String region(@Nullable ItemIdentity identity) {
        NationalCodes national = identity == null ? null : identity.national();
        String code = national == null ? null : national.basicCode();
        return code == null || code.length() < REGION ? null : code.substring(0, REGION);
    }

    boolean hasManifest(String region) {
        return manifests.contains(region);
    }

    boolean hasTerritory(String division) {
        return territories.contains(division);
    }

    boolean hasBasicItems(String region) {
        return regions.contains(region);
    }

    boolean hasMaterials() {
        return !materials.isEmpty();
    }

    boolean hasOrgans() {
        return !organs.isEmpty();
    }

    boolean hasDivisions() {
        return !divisions.isEmpty();
    }

    boolean hasTemplates() {
        return !templates.isEmpty();
    }

    List<Material> materials(String code) {
        return materials.getOrDefault(code, List.of());
    }

    List<Material> materialsNamed(String key) {
        return materialNames.getOrDefault(key, List.of());
    }

    List<Organization> organs(String code) {
        return organs.getOrDefault(code, List.of());
    }

    List<DivisionEntry> predecessors(String code) {
        return predecessors.getOrDefault(code, List.of());
    }

    List<DivisionEntry> divisions(String code) {
        return divisions.getOrDefault(code, List.of());
    }

    boolean hasTemplate(String code) {
        return templates.contains(code);
    }
}
