package org.sitong.validation.internal.compare;

import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;

/**
 * One member, read.
 *
 * @param number its number among the members
 * @param item the definition as it is written
 * @param form the same, comparable
 * @param carried what its source carries
 */
record Peer(int number, JsonObject item, PeerForm form, Carried carried) {

    private static final JsonPointer DIVISION = JsonPointer.parse("/authority/division/code");
    private static final JsonPointer DERIVES_FROM = JsonPointer.parse("/lifecycle/derivesFrom");

    /** What else of the definition a judgement may depend on: bases, where they hold, what is declared to be none. */
    String circumstances() {
        TreeSet<String> bases = new TreeSet<>();
        collect(item, bases);
        String all = bases.toString();
        boolean isLocal = all.contains("territory=") || all.contains("rank=local");
        return all + '|' + item.get("none") + '|' + (isLocal ? item.at(DIVISION) : "") + '|' + item.at(DERIVES_FROM);
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

    @Nullable
    JsonValue derivesFrom() {
        return item.at(DERIVES_FROM);
    }
}
