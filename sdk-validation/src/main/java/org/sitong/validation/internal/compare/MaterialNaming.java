package org.sitong.validation.internal.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Names;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.validation.compare.MatchWay;
import org.sitong.validation.compare.MaterialNames;
import org.sitong.validation.compare.NameMatch;
import org.sitong.validation.compare.RecognisedNames;

/** Gathers under which names the members of an item demand the same material. Not thread-safe. */
final class MaterialNaming {

    /** Of more materials of one item nobody reads which are alike. */
    private static final int MOST_HELD_AGAINST_OTHERS = 100;

    private static final String STANDARD_PREFIX = "#";

    private final MaterialNames names;
    private final MaterialKeys keys;
    private final Map<String, Naming> namings = new LinkedHashMap<>();
    private int members;

    MaterialNaming(MaterialNames names, MaterialKeys keys) {
        this.names = names;
        this.keys = keys;
    }

    /** The ways to write one material, and who has it. */
    private static final class Naming {
        private final Map<String, String> written = new LinkedHashMap<>();
        private final BitSet members = new BitSet();
    }

    /** Takes a member of the item. */
    void add(JsonObject item) {
        collect(item.get("materials"));
        members++;
    }

    private void collect(@Nullable JsonValue list) {
        if (list instanceof JsonArray materials) {
            for (JsonValue each : materials.values()) {
                if (each instanceof JsonObject material && material.get("name") != null) {
                    String name = String.valueOf(material.get("name"));
                    JsonValue code = material.get("standardMaterial");
                    Naming naming = namings.computeIfAbsent(
                            keys.key(code == null ? null : code.toString(), name), absent -> new Naming());
                    naming.written.putIfAbsent(Names.key(name), name);
                    naming.members.set(members);
                    collect(material.get("parts"));
                }
            }
        }
    }

    /** The names that were taken for the same, and those so alike that they may be. */
    List<RecognisedNames> recognised() {
        List<RecognisedNames> all = new ArrayList<>();
        namings.forEach((key, naming) -> {
            if (naming.written.size() > 1) {
                all.add(same(key, List.copyOf(naming.written.values())));
            }
        });
        if (namings.size() <= MOST_HELD_AGAINST_OTHERS) {
            alike(all);
        }
        return all;
    }

    private RecognisedNames same(String key, List<String> written) {
        RecognisedNames.RecognisedNamesBuilder same = RecognisedNames.builder().names(written);
        if (!key.startsWith(STANDARD_PREFIX)) {
            return same.way(MatchWay.NORMAL_FORM).build();
        }
        String code = key.substring(STANDARD_PREFIX.length());
        boolean isKnown = written.stream()
                .allMatch(name -> names.standard(name)
                        .filter(material -> code.equals(material.code()))
                        .isPresent());
        return same.way(isKnown ? MatchWay.DICTIONARY : MatchWay.CODE)
                .material(code)
                .build();
    }

    /** Only names that no member has side by side: who lists both means two materials. */
    private void alike(List<RecognisedNames> all) {
        List<Naming> some = List.copyOf(namings.values());
        for (int i = 0; i < some.size(); i++) {
            for (int j = i + 1; j < some.size(); j++) {
                if (!some.get(i).members.intersects(some.get(j).members)) {
                    String one = first(some.get(i));
                    String other = first(some.get(j));
                    Optional<NameMatch> match = names.match(one, other);
                    if (match.isPresent() && match.get().way() == MatchWay.LIKENESS) {
                        all.add(RecognisedNames.builder()
                                .way(MatchWay.LIKENESS)
                                .likeness(match.get().likeness())
                                .name(one)
                                .name(other)
                                .build());
                    }
                }
            }
        }
    }

    private static String first(Naming naming) {
        return naming.written.values().iterator().next();
    }
}
