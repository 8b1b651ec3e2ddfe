package org.sitong.validation.internal.derivation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Names;
import org.sitong.document.Definitions;
import org.sitong.item.BasicItem;
import org.sitong.item.LegalBasis;
import org.sitong.item.PowerSource;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.engine.Coverage;

/** One of the two definitions: what it says, what its source can hold, what it rests on. */
public final class Side {

    private static final JsonPointer LEVEL = JsonPointer.parse("/authority/level");
    private static final String BASIS = "basis";
    private static final String LEGAL_BASES = "legalBases";

    /** The end of the names of elements that hold a basis as a text. */
    private static final String TEXT_OF_BASIS = "Basis";

    private final JsonObject value;
    private final Kind kind;
    private final @Nullable Coverage coverage;
    private @Nullable Set<String> stated;

    private Side(JsonObject value, Kind kind, @Nullable Coverage coverage) {
        this.value = value;
        this.kind = kind;
        this.coverage = coverage;
    }

    /** A definition as it is written. */
    public static Side of(JsonObject value) {
        List<String> carries = texts(value.at(JsonPointer.parse("/provenance/carries")));
        Kind kind = java.util.Arrays.stream(Kind.values())
                .filter(each -> each.token().equals(text(value.get("kind"))))
                .findFirst()
                .orElse(Kind.SERVICE_ITEM);
        return new Side(value, kind, carries.isEmpty() ? null : Coverage.of(carries));
    }

    /** What stands at a place. */
    @Nullable
    JsonValue at(JsonPointer place) {
        return value.at(place);
    }

    /** Whether its source can hold an element. */
    boolean carries(String element) {
        return coverage == null || coverage.has(element);
    }

    /** Whether the standard has an element. */
    boolean knows(String element) {
        return ElementIndex.standard().find(kind, element) != null;
    }

    /** Whether an element is declared to be none. */
    boolean declaresNone(String name) {
        return texts(value.get("none")).contains(name);
    }

    /** The division that it applies to; {@code null} where it does not say. */
    @Nullable
    String division() {
        String code = text(value.at(JsonPointer.parse("/authority/division/code")));
        return code != null ? code : text(value.at(JsonPointer.parse("/identity/local/region")));
    }

    /** Whether both are items of an organ, of different levels. */
    boolean isOfOtherLevel(Side other) {
        JsonValue own = value.at(LEVEL);
        return kind == Kind.SERVICE_ITEM && own != null && !own.equals(other.at(LEVEL));
    }

    /** Whether its power comes from another organ. */
    boolean isDelegated() {
        JsonValue source = value.at(JsonPointer.parse("/authority/powerSource"));
        return source != null && !source.equals(JsonValue.of(PowerSource.STATUTORY_OWN_LEVEL.token()));
    }

    /** The legal bases of the whole. */
    List<LegalBasis> legalBases() {
        return bases(value.get(LEGAL_BASES));
    }

    /** The bases that stand in the objects around a place, the nearest first; those of the whole definition left out. */
    List<LegalBasis> around(JsonPointer place) {
        List<LegalBasis> found = new ArrayList<>();
        List<String> tokens = place.tokens();
        for (int length = tokens.size() - 1; length > 0; length--) {
            JsonPointer at = JsonPointer.ROOT;
            for (String token : tokens.subList(0, length)) {
                at = at.child(token);
            }
            if (value.at(at) instanceof JsonObject holder) {
                found.addAll(within(holder));
            }
        }
        return found;
    }

    /** The bases that a part itself states. */
    static List<LegalBasis> within(@Nullable JsonValue part) {
        List<LegalBasis> found = new ArrayList<>();
        if (part instanceof JsonObject object) {
            found.addAll(bases(object.get(BASIS)));
            object.members().forEach((name, value) -> {
                if (name.endsWith(TEXT_OF_BASIS) && value instanceof JsonString text) {
                    found.add(LegalBasis.builder().text(text.value()).build());
                }
            });
        }
        return found;
    }

    /** Whether a basis is stated anywhere in it. */
    boolean states(LegalBasis basis) {
        if (stated == null) {
            Set<String> all = new HashSet<>();
            collect(value, all);
            stated = all;
        }
        return stated.contains(key(basis));
    }

    private static void collect(JsonValue part, Set<String> all) {
        if (part instanceof JsonObject object) {
            object.members().forEach((name, member) -> {
                if (name.equals(BASIS) || name.equals(LEGAL_BASES)) {
                    bases(member).forEach(basis -> all.add(key(basis)));
                }
                collect(member, all);
            });
        } else if (part instanceof JsonArray array) {
            array.values().forEach(member -> collect(member, all));
        }
    }

    private static String key(LegalBasis basis) {
        String title = Names.key(basis.title());
        return String.join(
                "/",
                title.isEmpty() ? Names.key(basis.text()) : title,
                Names.key(basis.documentNumber()),
                Names.key(basis.article()));
    }

    private static List<LegalBasis> bases(@Nullable JsonValue list) {
        if (!(list instanceof JsonArray)) {
            return List.of();
        }
        JsonObject holder = new JsonObject(Map.of(
                "kind", JsonValue.of(Kind.BASIC_ITEM.token()), "standard", JsonValue.of("1.0"), LEGAL_BASES, list));
        return Objects.requireNonNull(Definitions.read(holder, BasicItem.class).value())
                .legalBases();
    }

    private static List<String> texts(@Nullable JsonValue list) {
        return list instanceof JsonArray array
                ? array.values().stream().map(JsonValue::toString).toList()
                : List.of();
    }

    private static @Nullable String text(@Nullable JsonValue text) {
        return text instanceof JsonString string ? string.value() : null;
    }
}
