package org.sitong.validation.internal.schema;

import java.math.BigDecimal;
import org.sitong.json.JsonValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns a value into the schema engine's tree. */
final class JsonNodes {

    private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;
    private static final int LONG_DIGITS = 18;

    private JsonNodes() {}

    static JsonNode of(JsonValue value) {
        if (value instanceof JsonValue.JsonObject object) {
            ObjectNode node = FACTORY.objectNode();
            object.members().forEach((name, member) -> node.set(name, of(member)));
            return node;
        }
        if (value instanceof JsonValue.JsonArray array) {
            ArrayNode node = FACTORY.arrayNode(array.values().size());
            array.values().forEach(each -> node.add(of(each)));
            return node;
        }
        if (value instanceof JsonValue.JsonString text) {
            return FACTORY.stringNode(text.value());
        }
        if (value instanceof JsonValue.JsonBoolean truth) {
            return FACTORY.booleanNode(truth.value());
        }
        return value instanceof JsonValue.JsonNumber number ? number(number.value()) : FACTORY.nullNode();
    }

    /** A number without fraction is an integer however it is written, as JSON Schema has it. */
    private static JsonNode number(BigDecimal number) {
        boolean isInteger = number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
        if (!isInteger) {
            return FACTORY.numberNode(number);
        }
        return number.precision() - number.scale() <= LONG_DIGITS
                ? FACTORY.numberNode(number.longValueExact())
                : FACTORY.numberNode(number.toBigInteger());
    }
}
