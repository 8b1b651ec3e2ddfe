package org.sitong.validation.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sitong.validation.rehearsal.RehearsalWorld.V1;
import static org.sitong.validation.rehearsal.RehearsalWorld.V2;
import static org.sitong.validation.rehearsal.RehearsalWorld.inputs;
import static org.sitong.validation.rehearsal.RehearsalWorld.rehearsal;
import static org.sitong.validation.rehearsal.RehearsalWorld.report;
import static org.sitong.validation.rehearsal.RehearsalWorld.written;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitong.Severity;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

/** What is told of all districts together. */
class RehearsalReportTest {

    @Test
    void aReleaseWithoutChangesChangesNothing() {
        RehearsalReport report = rehearsal(V1, V1).run(inputs().iterator(), item -> {
            assertThat(item.merged()).isNull();
            assertThat(item.taken()).isEmpty();
        });
        assertThat(report.counts().entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(RehearsalState.UNAFFECTED, RehearsalState.NOT_REHEARSED);
        assertThat(report.has(Severity.ERROR)).isFalse();
    }

    @Test
    void theReportCountsDistrictsAndCauses() {
        RehearsalReport report = report(1);
        assertThat(report.total()).isEqualTo(16);
        assertThat(report.broken()).isEqualTo(6);
        assertThat(report.pins())
                .extracting(pin -> pin.what() + " " + pin.version())
                .contains("from 1.0.0", "to 2.0.0");
        assertThat(report.districts()).hasSize(3);
        assertThat(report.brokenDistricts()).isEqualTo(3);
        assertThat(report.causes()).hasSize(3);
        assertThat(report.causes()).isSortedAccordingTo((one, other) -> Long.compare(other.items(), one.items()));
        assertThat(report.has(Severity.ERROR)).isTrue();
        assertThat(report.items()).noneMatch(item -> item.state() == RehearsalState.UNAFFECTED);
    }

    @Test
    void withSeveralThreadsItIsTheSame() {
        assertThat(report(3)).isEqualTo(report(1));
    }

    @Test
    void asManyAreKeptAsAreWanted() {
        RehearsalReport report = Rehearsal.builder()
                .from(V1)
                .to(V2)
                .date(LocalDate.EPOCH)
                .keep(2)
                .build()
                .run(inputs().iterator(), item -> {});
        assertThat(report.items()).hasSize(2);
        assertThat(report.truncated()).isTrue();
        assertThat(report.total()).isEqualTo(16);
    }

    @ParameterizedTest
    @EnumSource(RehearsalState.class)
    void everyStateIsNamedInBothLanguages(RehearsalState state) {
        assertThat(RehearsalWords.TEXTS.phrase("state." + state.token()).in(Locale.ENGLISH))
                .isNotBlank();
        assertThat(RehearsalWords.TEXTS.phrase("state." + state.token()).in(Locale.SIMPLIFIED_CHINESE))
                .containsPattern("\\p{IsHan}");
    }

    @Test
    void allFormatsTellIt() {
        RehearsalReport report = report(1);
        assertThat(written(new TextRehearsalRenderer(), report, Locale.SIMPLIFIED_CHINESE))
                .startsWith("16 个事项中 6 个受阻（3 个地区中 3 个），由上级的 3 处变化引起")
                .contains("冲突：受理条件", "本地：12个工作日")
                .doesNotContainPattern("\\{[a-z-]+}");
        assertThat(written(new TextRehearsalRenderer(), report, Locale.ENGLISH))
                .startsWith("6 of 16 items break")
                .doesNotContainPattern("\\{[a-z-]+}");
        assertThat(report.toJson(Locale.ENGLISH).at(JsonPointer.parse("/summary/states/conflict")))
                .isEqualTo(JsonValue.of(3));
        String page = written(new HtmlRehearsalRenderer(), report, Locale.SIMPLIFIED_CHINESE);
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("河道采砂许可", "变为不合规", "now illegal")
                .endsWith("</html>");
    }

    @Test
    void aRehearsalNeedsBothReleasesAndADay() {
        assertThatThrownBy(() -> Rehearsal.builder().from(V1).to(V2).build())
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("date(…)");
        assertThatThrownBy(() -> Rehearsal.builder().threads(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rehearsal.builder().keep(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
