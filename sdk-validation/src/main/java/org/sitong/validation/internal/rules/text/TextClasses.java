package org.sitong.validation.internal.rules.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitong.internal.DataTable;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.validation.rule.PlacedText;

/** Which kind of writing each element holds. */
final class TextClasses {

    private static final String TABLE = "text-classes.tsv";
    private static final ElementIndex INDEX = ElementIndex.standard();

    /** By whole path, or by last name. */
    private static final Map<String, TextClass> NAMED =
            DataTable.read(TextClasses.class.getResourceAsStream(TABLE), TABLE, 2).stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> TextClass.of(row.get(1))));

    private static final Map<Kind, Map<String, TextClass>> CLASSES = new EnumMap<>(Kind.class);

    static {
        for (Kind kind : Kind.values()) {
            Map<String, TextClass> classes = new HashMap<>();
            INDEX.elements(kind).forEach(element -> classes.put(element.path(), of(element)));
            CLASSES.put(kind, Map.copyOf(classes));
        }
    }

    private TextClasses() {}

    /** The class of a text in a definition; none where no element of the standard holds it. */
    static TextClass of(Kind kind, PlacedText text) {
        Map<String, TextClass> classes = CLASSES.getOrDefault(kind, Map.of());
        TextClass known = classes.get(text.element());
        if (known != null) {
            return known;
        }
        Element element = element(kind, text);
        return element == null ? TextClass.NONE : classes.getOrDefault(element.path(), TextClass.NONE);
    }

    /** The element that holds a text, within parts too; {@code null} where there is none. */
    static @Nullable Element element(Kind kind, PlacedText text) {
        return INDEX.find(kind, text.place());
    }

    private static TextClass of(Element element) {
        if (!element.type().equals("string") || element.codeList() != null || element.format() != null) {
            return TextClass.NONE;
        }
        TextClass byPath = NAMED.get(element.path());
        return byPath == null ? NAMED.getOrDefault(element.name(), TextClass.TEXT) : byPath;
    }
}
