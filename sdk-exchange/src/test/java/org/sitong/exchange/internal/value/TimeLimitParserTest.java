package org.sitong.exchange.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitong.item.TimeUnit;
import org.sitong.json.JsonValue;

class TimeLimitParserTest {

    private static final TimeLimitParser PARSER =
            new TimeLimitParser(new TimeLimitParser.BareDay("itemType", Set.of("licence"), TimeUnit.WORKING_DAY));
    private static final Known LICENCE = path -> path.equals("itemType") ? "licence" : null;
    private static final Known SERVICE = path -> path.equals("itemType") ? "public-service" : null;

    private static Reading read(String text, Known known) {
        return PARSER.read(JsonValue.of(text), known);
    }

    private static String member(Reading reading, String name) {
        JsonValue value = ((JsonValue.JsonObject) reading.value()).get(name);
        return value == null ? "" : value.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "20(工作日), 20, working-day",
        "91(自然日), 91, natural-day",
        "20工作日, 20, working-day",
        "20 工作日, 20, working-day",
        "20个工作日, 20, working-day",
        "２０个工作日, 20, working-day",
        "2０（工作日）, 20, working-day",
        "3个月, 3, month",
        "3年, 3, year",
        "30个工作日内, 30, working-day",
        "1个小时, 1, hour",
        "90分钟, 90, minute",
        "2周, 2, week",
        "0.1个工作日, 0.1, working-day",
        "0.25个工作日, 0.25, working-day",
        "0工作日, 0, working-day",
        "007个工作日, 7, working-day",
        "1.50个工作日, 1.5, working-day",
        "三个月, 3, month",
        "二十个工作日, 20, working-day",
        "十五个工作日, 15, working-day",
        "一百八十个工作日, 180, working-day",
        "半年, 0.5, year",
        "一个半月, 1.5, month",
        "5个法定工作日, 5, working-day",
        "承诺时限:3个工作日, 3, working-day",
        "不超过10个工作日, 10, working-day"
    })
    void spellings(String text, String value, String unit) {
        Reading reading = read(text, SERVICE);

        assertThat(reading.outcome()).isEqualTo(Outcome.MAPPED);
        assertThat(member(reading, "value")).isEqualTo(value);
        assertThat(member(reading, "unit")).isEqualTo(unit);
        assertThat(member(reading, "raw")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"当场", "即办", "即时办结", "当场办结", "立即办理", "承诺时限：当场"})
    void onTheSpot(String text) {
        Reading reading = read(text, SERVICE);

        assertThat(reading.outcome()).isEqualTo(Outcome.MAPPED);
        assertThat(member(reading, "immediate")).isEqualTo("true");
        assertThat(member(reading, "value")).isEmpty();
    }

    @Test
    void startAndExclusions() {
        Reading accepted = read("自受理之日起3个工作日(现场审核时间除外)", SERVICE);
        assertThat(accepted.outcome()).isEqualTo(Outcome.MAPPED);
        assertThat(member(accepted, "start")).isEqualTo("acceptance");
        assertThat(member(accepted, "excludes")).isEqualTo("[现场审核时间]");

        Reading applied = read("自接到申请之日算起25个工作日(节假日除外)内", SERVICE);
        assertThat(applied.outcome()).isEqualTo(Outcome.MAPPED);
        assertThat(member(applied, "start")).isEqualTo("application");
        assertThat(member(applied, "value")).isEqualTo("25");

        Reading promised = read("承诺时限:3个工作日（不含公示、专家评审）", SERVICE);
        assertThat(member(promised, "excludes")).isEqualTo("[公示、专家评审]");
        assertThat(member(read("自材料齐全之日起5个工作日", SERVICE), "start")).isEqualTo("complete-materials");
        assertThat(member(read("自作出决定之日起10个工作日内", SERVICE), "start")).isEqualTo("decision");

        Reading atOnce = read("自受理之日起当场办结(现场勘验时间除外)", SERVICE);
        assertThat(member(atOnce, "immediate")).isEqualTo("true");
        assertThat(member(atOnce, "start")).isEqualTo("acceptance");
        assertThat(member(atOnce, "excludes")).isEqualTo("[现场勘验时间]");
    }

    @Test
    void bareDayIsAWorkingDayForLicencesOnly() {
        Reading licence = read("30日之内", LICENCE);
        assertThat(licence.outcome()).isEqualTo(Outcome.NARROWED);
        assertThat(member(licence, "unit")).isEqualTo("working-day");

        Reading service = read("30日之内", SERVICE);
        assertThat(service.outcome()).isEqualTo(Outcome.UNPARSED);
        assertThat(member(service, "value")).isEmpty();
        assertThat(member(service, "raw")).isEqualTo("30日之内");
        assertThat(read("5天", LICENCE).outcome()).isEqualTo(Outcome.UNPARSED);
        assertThat(new TimeLimitParser(null).read(JsonValue.of("5日"), LICENCE).outcome())
                .isEqualTo(Outcome.UNPARSED);
    }

    @Test
    void aRemarkThatIsNotUnderstoodNarrows() {
        Reading reading = read("20个工作日(特殊情况另行通知)", SERVICE);
        assertThat(reading.outcome()).isEqualTo(Outcome.NARROWED);
        assertThat(member(reading, "value")).isEqualTo("20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "自受理之日起,在法定期限内办结",
                "及时",
                "3至5个工作日",
                "3-5个工作日",
                "第3个工作日",
                "三五个工作日",
                "两三个工作日",
                "一百二个工作日",
                "2021年",
                "5月1日",
                "一般20个工作日,特殊情况30个工作日",
                "每月5日",
                "按年度通知",
                "1e400个工作日",
                "1234567890123个工作日",
                "0.12345678个工作日"
            })
    void whatIsNotCertainStaysRaw(String text) {
        Reading reading = read(text, LICENCE);

        assertThat(reading.outcome()).isEqualTo(Outcome.UNPARSED);
        assertThat(((JsonValue.JsonObject) reading.value()).members()).containsOnlyKeys("raw");
    }
}
