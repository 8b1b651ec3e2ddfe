package org.sitong.validation.internal.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sitong.diff.Change;
import org.sitong.diff.ChangeKind;
import org.sitong.diff.DerivableForm;
import org.sitong.diff.Direction;
import org.sitong.diff.ElementPath;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;

/** The level at which a definition is exercised, held against the levels that its base lists. */
public final class Levels {

    private static final JsonPointer LEVEL = JsonPointer.parse("/authority/level");
    private static final JsonPointer LEVELS = JsonPointer.parse("/authority/levels");
    private static final JsonPointer BASIC_LEVELS = JsonPointer.parse("/exerciseLevels");

    private Levels() {}

    /** The levels of a definition that its base does not list, each as a change from the list to the level. */
    public static List<Change> foreign(DerivableForm base, Kind kind, JsonObject local) {
        if (base.levels().isEmpty()) {
            return List.of();
        }
        boolean isItem = kind == Kind.SERVICE_ITEM;
        JsonValue own = local.at(isItem ? LEVEL : LEVELS);
        List<JsonValue> levels =
                own instanceof JsonArray array ? array.values() : own == null ? List.of() : List.of(own);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            if (!base.levels().contains(levels.get(i).toString())) {
                changes.add(change(base, kind, levels.get(i), isItem ? LEVEL : LEVELS.child(i)));
            }
        }
        return changes;
    }

    private static Change change(DerivableForm base, Kind kind, JsonValue level, JsonPointer place) {
        boolean isItem = kind == Kind.SERVICE_ITEM;
        String name = isItem ? "level" : "levels";
        Element element = Objects.requireNonNull(ElementIndex.standard().find(kind, "authority." + name));
        ElementPath path = ElementPath.ROOT.child("authority").child(name);
        return Change.builder()
                .kind(ChangeKind.CHANGED)
                .element(element)
                .path(isItem ? path : path.then(new ElementPath.Member(Map.of("", level), 0)))
                .before(base.kind() == Kind.BASIC_ITEM ? BASIC_LEVELS : LEVELS)
                .after(place)
                .from(list(base))
                .to(level)
                .direction(Direction.INCOMPARABLE)
                .build();
    }

    private static JsonValue list(DerivableForm base) {
        return new JsonArray(base.levels().stream().map(JsonValue::of).toList());
    }
}
