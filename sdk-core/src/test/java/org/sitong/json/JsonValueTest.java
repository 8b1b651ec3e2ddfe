package org.sitong.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonNumber;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;

class JsonValueTest {

    @Test
    void javasNullIsNoValue() {
        assertThatNullPointerException().isThrownBy(() -> new JsonArray(Arrays.asList(JsonValue.NULL, null)));
        Map<String, JsonValue> members = new HashMap<>();
        members.put("a", null);
        assertThatNullPointerException().isThrownBy(() -> new JsonObject(members));
        members.clear();
        members.put(null, JsonValue.NULL);
        assertThatNullPointerException().isThrownBy(() -> new JsonObject(members));
        assertThatNullPointerException().isThrownBy(() -> new JsonString(null));
        assertThatNullPointerException().isThrownBy(() -> new JsonNumber(null));
    }

    @Test
    void valuesAreCopied() {
        List<JsonValue> elements = new ArrayList<>(List.of(JsonValue.of(1)));
        JsonArray array = new JsonArray(elements);
        elements.clear();
        assertThat(array.values()).containsExactly(JsonValue.of(1));
    }
}
