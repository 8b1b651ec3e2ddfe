package org.sitong.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonPointerTest {

    @Test
    void pointersOfAnyLengthCompareAndHash() {
        String text = "/a".repeat(100_000);
        JsonPointer pointer = JsonPointer.parse(text);

        assertThat(pointer.toString()).isEqualTo(text);
        assertThat(pointer).isEqualTo(JsonPointer.parse(text)).hasSameHashCodeAs(JsonPointer.parse(text));
        assertThat(pointer).isNotEqualTo(JsonPointer.parse(text + "/a"));
    }

    @Test
    void theRootIsNotTheMemberWithoutAName() {
        assertThat(JsonPointer.ROOT).isNotEqualTo(JsonPointer.parse("/"));
        assertThat(JsonPointer.parse("/~01/~1").tokens()).containsExactly("~1", "/");
    }
}
