package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;

class CodeCommandTest {

    private static JsonObject json(String line) {
        JsonValue value = DocumentReader.standard()
                .read(line.getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON)
                .value();
        assertThat(value).isInstanceOf(JsonObject.class);
        return (JsonObject) value;
    }

    @Test
    void saysWhatACodeIsAndWhatItsSegmentsMean() {
        Run run = Run.of("code", "11100000006940693J", "000117051000");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("11100000006940693J  统一社会信用代码  正确", "组织机构代码", "006940693")
                .contains("000117051000  基本编码  正确", "国家基本目录", "行政许可");
        assertThat(Run.of("code", "11100000006940693J", "--lang", "en").out())
                .contains("11100000006940693J  unified social credit code  right");
    }

    @Test
    void saysWhatIsWrongAndStillEndsWell() {
        Run run = Run.of("code", "11440300007542785T");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("有误", "[code.credit-code-check]", "U");
    }

    @Test
    void machineOutputIsOneObjectALine() {
        Run run = Run.reading("11100000006940693J\n\nx\r\n000117051000", "code", "--format", "json");
        assertThat(run.lines()).hasSize(4);
        JsonObject first = json(run.lines().get(0));
        assertThat(first.members().keySet())
                .containsSequence("input", "kind", "valid", "segments", "problems", "candidates");
        assertThat(first.get("kind")).isEqualTo(JsonValue.of("credit-code"));
        assertThat(first.get("valid")).isEqualTo(JsonValue.of(true));
        JsonObject second = json(run.lines().get(1));
        assertThat(second.get("input")).isEqualTo(JsonValue.of(""));
        assertThat(second.get("valid")).isEqualTo(JsonValue.NULL);
        assertThat(json(run.lines().get(2)).get("input")).isEqualTo(JsonValue.of("x"));
    }

    @Test
    void aHyphenStandsForStandardInput() {
        Run run = Run.reading("000117051000\n", "code", "--format", "json", "11100000006940693J", "-");
        assertThat(run.lines()).hasSize(2);
        assertThat(json(run.lines().get(1)).get("kind")).isEqualTo(JsonValue.of("basic-code"));
        assertThat(Run.reading("x\n", "code", "-").out())
                .isEqualTo(Run.reading("x\n", "code").out());
    }

    @Test
    void aLineThatIsCutIsToldOf() {
        Run run = Run.reading("x\n" + "1".repeat(100_000) + "\nx\n", "code", "--format", "json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).hasSize(3);
        assertThat(run.err()).contains("第 2 行", "65536");
    }

    @Test
    void theKindMayBeGiven() {
        assertThat(json(Run.of("code", "--as", "basic-code", "--format=json", "440106000000")
                                .out())
                        .get("kind"))
                .isEqualTo(JsonValue.of("basic-code"));
        Run wrong = Run.of("code", "--as", "zip-code", "1");
        assertThat(wrong.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(wrong.err()).contains("--as", "zip-code", "division-code");
        assertThat(Run.of("code", "--format", "xml", "1").exitCode()).isEqualTo(ExitCodes.USAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"credit-code", "handling-item-code", "local-code", "unknown"})
    void noLineFailsAsAnyKind(String kind) {
        List<String> odd = List.of("", " ", "\u0000", "𠮷".repeat(40), "\uD800", "１２３", "null", "A".repeat(100_000));
        Run run = Run.reading(String.join("\n", odd), "code", "--as", kind, "--format", "json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).hasSize(odd.size());
    }

    @Test
    void theTerminalIsNotPlayedWith() {
        assertThat(Run.reading("\u001b[2Jx\u202Ey\n", "code").out()).doesNotContain("\u001b", "\u202E");
    }

    @Property(tries = 300)
    void anyBytesGiveOneObjectForEachLine(@ForAll("input") byte[] input) {
        Run run = Run.with(Map.of(), input, "code", "--format", "json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        long ends = Stream.of(new String(input, StandardCharsets.ISO_8859_1))
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
        boolean open = input.length > 0 && input[input.length - 1] != '\n';
        assertThat(run.out().chars().filter(c -> c == '\n').count()).isEqualTo(ends + (open ? 1 : 0));
        run.out().lines().forEach(line -> assertThat(json(line).members()).containsKey("kind"));
    }

    @Property(tries = 200)
    void anyTextIsExplainedToPeople(@ForAll String line) {
        Run run = Run.reading(line, "code");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Provide
    Arbitrary<byte[]> input() {
        Arbitrary<String> likeACode = Arbitraries.strings()
                .withChars("0123456789ABCDEFGHJKLMNPQRTUWXYabc-W\n")
                .ofMaxLength(80);
        return Arbitraries.oneOf(
                Arbitraries.bytes().array(byte[].class).ofMaxSize(80),
                likeACode.map(text -> text.getBytes(StandardCharsets.UTF_8)),
                Arbitraries.strings().ofMaxLength(40).map(text -> text.getBytes(StandardCharsets.UTF_8)));
    }
}
