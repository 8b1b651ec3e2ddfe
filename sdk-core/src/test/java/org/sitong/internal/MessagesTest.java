package org.sitong.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages messages = Messages.load(MessagesTest.class::getResourceAsStream, "texts");

    @Test
    void chineseIsForChineseAndTheRootLocaleEnglishForAllOthers() {
        assertThat(messages.text(Locale.SIMPLIFIED_CHINESE, "plain")).isEqualTo("只有文字");
        assertThat(messages.text(Locale.ROOT, "plain")).isEqualTo("只有文字");
        assertThat(messages.text(Locale.ENGLISH, "plain")).isEqualTo("text only");
        assertThat(messages.text(Locale.GERMANY, "plain")).isEqualTo("text only");
    }

    @Test
    void argumentsAreFilledInWhereTheyStand() {
        assertThat(messages.text(Locale.ENGLISH, "filled", List.of("20", "{0}")))
                .isEqualTo("limit {0} is longer than 20");
        assertThat(messages.text(Locale.ENGLISH, "quotes", List.of("unused"))).isEqualTo("it's {x} {9} {");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> messages.text(Locale.ROOT, "absent")).hasMessageContaining("absent");
        assertThat(messages.find(Locale.ROOT, "absent")).isNull();
        assertThatThrownBy(() -> Messages.load(MessagesTest.class::getResourceAsStream, "nowhere"))
                .hasMessageContaining("nowhere.properties");
        assertThat(messages.keys(Locale.ROOT)).containsExactly("filled", "plain", "quotes");
    }

    @Test
    void tablesSayWhichRowIsWrong() {
        byte[] table = "# remark\n\n甲\t乙\n丙\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> DataTable.read(new ByteArrayInputStream(table), "table", 2))
                .hasMessageContaining("丙");
        assertThat(DataTable.read(new ByteArrayInputStream(table, 0, 18), "table", 2))
                .containsExactly(List.of("甲", "乙"));
        assertThatThrownBy(() -> DataTable.read(null, "absent", 1)).hasMessageContaining("absent");
    }
}
