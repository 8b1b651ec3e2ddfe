package org.sitong.exchange.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitong.json.JsonValue;

class JointOrgansParserTest {

    private static final JointOrgansParser PARSER = new JointOrgansParser(
            new Vocabulary(Map.of("省级", "provincial", "市级", "municipal", "镇（乡、街道）级", "township")),
            new Vocabulary(Map.of("受理", "acceptance", "审核", "examination", "决定与公开", "decision")));

    private static Reading read(String text) {
        return PARSER.read(JsonValue.of(text), Known.NOTHING);
    }

    @Test
    void nestedSeparators() {
        Reading reading = read("省级司法（审核,决定与公开）、市级司法（受理,审核）");

        assertThat(reading.outcome()).isEqualTo(Outcome.MAPPED);
        assertThat(String.valueOf(reading.value()))
                .isEqualTo("[{name=省级司法, level=provincial, roles=[examination, decision]}, "
                        + "{name=市级司法, level=municipal, roles=[acceptance, examination]}]");
    }

    @Test
    void whatIsUnknownNarrows() {
        Reading role = read("省级司法（审核,督办）");
        assertThat(role.outcome()).isEqualTo(Outcome.NARROWED);
        assertThat(String.valueOf(role.value())).isEqualTo("[{name=省级司法, level=provincial, roles=[examination]}]");

        Reading bare = read("某某局");
        assertThat(bare.outcome()).isEqualTo(Outcome.NARROWED);
        assertThat(String.valueOf(bare.value())).isEqualTo("[{name=某某局}]");
    }

    @Test
    void bracketsInALevel() {
        Reading reading = read("镇(乡、街道)级民政（受理）");
        assertThat(String.valueOf(reading.value())).contains("level=township");
    }
}
