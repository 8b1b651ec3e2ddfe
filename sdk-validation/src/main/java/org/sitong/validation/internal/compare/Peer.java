package org.sitong.validation.internal.compare;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.validation.internal.derivation.Territory;

/**
 * One member, read.
 *
 * @param number its number among the members; below 0 for a reference
 * @param item the definition as it is written
 * @param form the same, comparable
 * @param carried what its source carries
 * @param reference what it is measured against; {@code null} where there is none
 */
record Peer(
        int number,
        JsonObject item,
        PeerForm form,
        Carried carried,
        @Nullable Reference reference) {

    private static final JsonPointer DIVISION = JsonPointer.parse("/authority/division/code");
    private static final JsonPointer DERIVES_FROM = JsonPointer.parse("/lifecycle/derivesFrom");

    Peer numbered(int other) {
        return other == number ? this : new Peer(other, item, form, carried, reference);
    }

    /** What else of the definition a judgement may depend on: bases, what is declared to be none, what it derives from. */
    String circumstances() {
        TreeSet<String> bases = new TreeSet<>();
        collect(item, bases);
        return bases.toString() + '|' + item.get("none") + '|' + item.at(DERIVES_FROM);
    }

    /** The territories of its bases. */
    Set<String> territories() {
        TreeSet<String> territories = new TreeSet<>();
        territories(item, territories);
        return territories;
    }

    @Nullable
    String division() {
        JsonValue code = item.at(DIVISION);
        return code == null ? null : code.toString();
    }

    /** In which territories a division lies. */
    static String within(Collection<String> territories, @Nullable String division) {
        return territories.stream()
                .map(territory -> division == null ? "?" : String.valueOf(Territory.covers(territory, division)))
                .collect(Collectors.joining(","));
    }

    private static void territories(JsonValue value, TreeSet<String> found) {
        if (value instanceof JsonObject object) {
            if (object.get("territory") != null) {
                found.add(String.valueOf(object.get("territory")));
            }
            object.members().values().forEach(member -> territories(member, found));
        } else if (value instanceof JsonArray array) {
            array.values().forEach(each -> territories(each, found));
        }
    }

    private static void collect(JsonValue value, TreeSet<String> bases) {
        if (value instanceof JsonObject object) {
            object.members().forEach((name, member) -> {
                if (name.equals("basis") || name.equals("legalBases")) {
                    bases.add(member.toString());
                } else {
                    collect(member, bases);
                }
            });
        } else if (value instanceof JsonArray array) {
            array.values().forEach(each -> collect(each, bases));
        }
    }
}
