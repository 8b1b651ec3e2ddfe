package org.sitong.validation.internal.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Names;
import org.sitong.item.ItemMaterial;
import org.sitong.validation.compare.MaterialNames;

/**
 * Which standard material a name stands for, as far as the definitions say it themselves: a material with the code and one that has
 * only the name are the same. A name that stands for several codes tells nothing.
 */
final class LearnedMaterials implements MaterialKeys {

    private final MaterialNames materials;
    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    LearnedMaterials(MaterialNames materials) {
        this.materials = materials;
    }

    /** Remembers what a material says. */
    void learn(ItemMaterial material) {
        String code = material.standardMaterial();
        String words = Names.key(material.name());
        if (code != null && !words.isEmpty()) {
            String known = codes.putIfAbsent(words, code);
            if (known != null && !known.equals(code)) {
                ambiguous.add(words);
            }
        }
        material.parts().forEach(this::learn);
    }

    @Override
    public String key(@Nullable String code, @Nullable String name) {
        String words = Names.key(name);
        String known = code != null ? code : ambiguous.contains(words) ? null : codes.get(words);
        if (known == null && words.isEmpty()) {
            return "";
        }
        return materials.key(known, StringUtils.defaultString(name));
    }
}
