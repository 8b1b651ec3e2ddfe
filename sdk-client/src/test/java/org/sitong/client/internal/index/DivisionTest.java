package org.sitong.client.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DivisionTest {

    @Test
    void zerosAtTheEndSayNothing() {
        assertThat(Division.brief("440106")).isEqualTo("440106");
        assertThat(Division.brief("440106000000")).isEqualTo("440106");
        assertThat(Division.brief("440106001000")).isEqualTo("440106001");
        assertThat(Division.brief("440100")).isEqualTo("4401");
        assertThat(Division.brief("440000")).isEqualTo("44");
        assertThat(Division.brief("44")).isEqualTo("44");
        assertThat(Division.brief("000000")).isEmpty();
        assertThat(Division.brief("00")).isEmpty();
        assertThat(Division.brief("440010")).isEqualTo("440010");
        assertThat(Division.brief("4400000")).isEqualTo("4400000");
        assertThat(Division.brief("X-0000")).isEqualTo("X-0000");
    }

    @Test
    void aCodeLiesWithinThoseItBeginsWith() {
        assertThat(Division.within("440106001")).containsExactly("440106001", "440106", "4401", "44", "");
        assertThat(Division.within("")).containsExactly("");
        assertThat(Division.within("X-1")).containsExactly("X-1", "");
    }
}
