package org.sitong.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitong.item.CodeEntry;
import org.sitong.json.JsonToken;
import org.sitong.json.JsonValue;

/** The classes and the schemas say the same, both ways. */
class ClassesAndSchemasTest {

    private static final ElementIndex INDEX = ElementIndex.standard();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyFieldIsAPropertyAndEveryPropertyAField(Kind kind) {
        compare(kind.type(), Objects.requireNonNull(INDEX.find(kind, "")));
    }

    private static void compare(Class<?> type, Element holder) {
        List<Element> children = INDEX.children(holder);
        List<Field> fields = Stream.of(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(Predicate.not(Field::isSynthetic))
                .toList();
        assertThat(fields)
                .as("%s and %s %s", type, holder.kind(), holder.path())
                .extracting(Field::getName)
                .containsExactlyElementsOf(children.stream().map(Element::name).toList());
        for (int i = 0; i < fields.size(); i++) {
            compare(fields.get(i), children.get(i));
        }
    }

    private static void compare(Field field, Element element) {
        String place = field + " and " + element.path();
        Type generic = field.getGenericType();
        assertThat(field.getType() == List.class).as(place).isEqualTo(element.list());
        if (field.getType() == Map.class) {
            assertThat(element.type()).as(place).isEqualTo("object");
            assertThat(INDEX.children(element)).as(place).isEmpty();
            return;
        }
        Class<?> type = element.list() ? argument(generic) : field.getType();
        if (element.type().equals("any")) {
            assertThat(type).as(place).isEqualTo(JsonValue.class);
            return;
        }
        assertThat(element.type()).as(place).isEqualTo(jsonType(type));
        if (type == LocalDate.class || type == BigDecimal.class) {
            assertThat(element.format()).as(place).isEqualTo(type == LocalDate.class ? "date" : "decimal");
        } else if (type.isEnum()) {
            compareValues(type, element, place);
        } else if (element.type().equals("object")) {
            if (element.recursion() == null) {
                compare(type, element);
            } else {
                assertThat(type).as(place).isEqualTo(field.getDeclaringClass());
            }
        } else if (type == String.class) {
            assertThat(element.format()).as(place).isNotIn("date", "decimal");
        }
    }

    private static void compareValues(Class<?> type, Element element, String place) {
        if (element.codeList() == null) {
            assertThat(type).as(place).isEqualTo(Kind.class);
            return;
        }
        assertThat(Stream.of(type.getEnumConstants()).map(value -> ((JsonToken) value).token()))
                .as(place)
                .containsExactlyElementsOf(
                        Objects.requireNonNull(CodeLists.standard().find(element.codeList())).entries().stream()
                                .map(CodeEntry::value)
                                .toList());
    }

    private static String jsonType(Class<?> type) {
        if (type == Boolean.class) {
            return "boolean";
        }
        if (type == Integer.class) {
            return "integer";
        }
        return type == String.class || type == LocalDate.class || type == BigDecimal.class || type.isEnum()
                ? "string"
                : "object";
    }

    private static Class<?> argument(Type list) {
        return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }
}
