package org.sitong.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PluralTest {

    private static final Messages TEXTS = Messages.of(
            "test",
            Map.of("found", "{0} 份"),
            Map.of("found", "{0} {0|document was|documents were} found, {1|x} {2|a|b}"));

    @Test
    void aWordGoesWithItsNumber() {
        assertThat(TEXTS.text(Locale.ENGLISH, "found", List.of("1", "y"))).isEqualTo("1 document was found, y {2|a|b}");
        assertThat(TEXTS.text(Locale.ENGLISH, "found", List.of("0", "y")))
                .isEqualTo("0 documents were found, y {2|a|b}");
        assertThat(TEXTS.text(Locale.ENGLISH, "found", List.of("11", "y"))).startsWith("11 documents were");
    }

    @Test
    void aPlaceholderWithoutWordsIsItsArgument() {
        assertThat(Plural.argument("pairs")).isEqualTo("pairs");
        assertThat(Plural.said("pairs", "7")).isEqualTo("7");
        assertThat(Plural.argument("pairs|pair|pairs")).isEqualTo("pairs");
    }
}
