package org.sitong.exchange.internal.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.ProfileProblem;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.BilingualText;

/** One object of a profile's document, read strictly: what is missing, has the wrong shape or is unknown is reported. */
final class Members {

    private final JsonPointer at;
    private final Map<String, JsonValue> members;
    private final List<ProfileProblem> problems;
    private final Set<String> used = new HashSet<>();

    private Members(JsonPointer at, Map<String, JsonValue> members, List<ProfileProblem> problems) {
        this.at = at;
        this.members = members;
        this.problems = problems;
    }

    /** The object that a value is; an empty one, and a problem, where it is none. */
    static Members of(JsonPointer at, @Nullable JsonValue value, List<ProfileProblem> problems) {
        if (value instanceof JsonValue.JsonObject object) {
            return new Members(at, object.members(), problems);
        }
        problems.add(new ProfileProblem(at, "profile.object-wanted", List.of()));
        return new Members(at, Map.of(), new ArrayList<>());
    }

    /** Reports a problem with a member. */
    void report(String name, String problem, String... arguments) {
        problems.add(new ProfileProblem(at.child(name), problem, List.of(arguments)));
    }

    /** The names of all members. */
    Set<String> names() {
        return members.keySet();
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    @Nullable
    JsonValue value(String name) {
        used.add(name);
        return members.get(name);
    }

    String text(String name) {
        String text = optionalText(name);
        if (text == null && !has(name)) {
            report(name, "profile.missing-member");
        }
        return text == null ? "" : text;
    }

    /** A text that is read, and reported where it is wrong, elsewhere. */
    String textOrEmpty(String name) {
        return members.get(name) instanceof JsonValue.JsonString string ? string.value() : "";
    }

    @Nullable
    String optionalText(String name) {
        JsonValue value = value(name);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonValue.JsonString string && !string.value().isEmpty()) {
            return string.value();
        }
        report(name, "profile.text-wanted");
        return null;
    }

    @Nullable
    Integer optionalInteger(String name) {
        JsonValue value = value(name);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonValue.JsonNumber number && number.toString().matches("[0-9]{1,6}")) {
            return Integer.valueOf(number.toString());
        }
        report(name, "profile.integer-wanted");
        return null;
    }

    boolean flag(String name) {
        JsonValue value = value(name);
        if (value != null && !(value instanceof JsonValue.JsonBoolean)) {
            report(name, "profile.flag-wanted");
        }
        return value instanceof JsonValue.JsonBoolean flag && flag.value();
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonValue value : array(name)) {
            if (value instanceof JsonValue.JsonString string) {
                texts.add(string.value());
            } else {
                report(name, "profile.text-wanted");
            }
        }
        return texts;
    }

    Map<String, String> textMap(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (has(name)) {
            Members map = object(name);
            map.members.keySet().forEach(key -> texts.put(key, map.text(key)));
        }
        return texts;
    }

    BilingualText bilingual(String name) {
        Members text = object(name);
        BilingualText both = new BilingualText(text.text("zh-CN"), text.text("en"));
        text.done();
        return both;
    }

    Members object(String name) {
        JsonValue value = value(name);
        if (value == null) {
            report(name, "profile.missing-member");
            return new Members(at.child(name), Map.of(), new ArrayList<>());
        }
        return of(at.child(name), value, problems);
    }

    /** Reads a list that must not be empty. */
    List<String> wantedTexts(String name) {
        List<String> texts = texts(name);
        if (texts.isEmpty()) {
            report(name, "profile.missing-member");
        }
        return texts;
    }

    /** Reads every object of a list. */
    <T> List<T> objects(String name, Function<Members, T> reader) {
        List<T> read = new ArrayList<>();
        List<JsonValue> values = array(name);
        for (int i = 0; i < values.size(); i++) {
            Members object = of(at.child(name).child(i), values.get(i), problems);
            read.add(reader.apply(object));
            object.done();
        }
        return read;
    }

    private List<JsonValue> array(String name) {
        JsonValue value = value(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof JsonValue.JsonArray array) {
            return array.values();
        }
        report(name, "profile.list-wanted");
        return List.of();
    }

    /** Reports the members that nobody has asked for. */
    void done() {
        members.keySet().stream()
                .filter(name -> !used.contains(name))
                .forEach(name -> report(name, "profile.unknown-member", name));
    }
}
