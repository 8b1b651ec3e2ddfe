package org.sitong.validation.internal.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Element;
import org.sitong.validation.compare.ComparedElement;
import org.sitong.validation.internal.engine.Coverage;

/**
 * What one or several sources carry all of them. A definition that was not imported carries everything.
 *
 * @param sources what each source can hold; empty for everything
 */
record Carried(List<Coverage> sources) {

    static final Carried ALL = new Carried(List.of());

    static Carried of(List<String> paths) {
        return paths.isEmpty() ? ALL : new Carried(List.of(Coverage.of(paths)));
    }

    Carried and(Carried other) {
        List<Coverage> all = new java.util.ArrayList<>(sources);
        other.sources.stream().filter(source -> !all.contains(source)).forEach(all::add);
        return new Carried(List.copyOf(all));
    }

    boolean has(String element) {
        for (Coverage source : sources) {
            if (!source.has(element)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the sources can say what decides an element. */
    boolean has(ComparedElement element) {
        return switch (element) {
            case STATUTORY, PROMISED -> has(element.token());
            case MATERIALS -> has("materials.name") || has("materials.standardMaterial");
            case CONDITIONS -> has("conditions.text");
            case FEES -> has("fees.charged") || has("fees.items");
            case NAME -> has("name.main");
        };
    }

    /** What the sources carry of a value. */
    JsonObject of(Element element, JsonObject value) {
        if (sources.isEmpty()) {
            return value;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        value.members().forEach((name, member) -> {
            if (has(element.path() + "." + name)) {
                members.put(name, member);
            }
        });
        return new JsonObject(members);
    }
}
