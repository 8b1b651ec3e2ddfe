package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Local definitions are held against those above, by a command of its own. */
class DeriveCommandTest {

    private static final String STANDARD = """
            {"kind": "ImplementationStandard", "standard": "1.0", "name": {"main": "取水许可"}, "itemType": "licence",
             "identity": {"national": {"basicCode": "000119001000"}}}
            """;

    @TempDir
    private Path folder;

    @Test
    void baseAndCommandMustBeGiven() throws IOException {
        Path file = Files.writeString(folder.resolve("standard.json"), STANDARD);
        assertThat(Run.of("derive").exitCode()).isEqualTo(ExitCodes.USAGE);
        Run misspelt = Run.of("derive", "chek", file.toString());
        assertThat(misspelt.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(misspelt.err()).contains("chek").contains("check");
        Run run = Run.of("derive", "check", file.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("--base");
    }

    @Test
    void noInputAndUnreadableFilesAreAnsweredAsEverywhere() throws IOException {
        Path base = Files.writeString(folder.resolve("base.json"), STANDARD);
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        String nothing = folder.resolve("nothing.json").toString();
        assertThat(Run.of("derive", "check", nothing, "--base", base.toString()).exitCode())
                .isEqualTo(ExitCodes.NO_INPUT);
        assertThat(Run.of("derive", "check", base.toString(), "--base", nothing).exitCode())
                .isEqualTo(ExitCodes.NO_INPUT);
        Run run = Run.of("derive", "check", broken.toString(), "--base", base.toString(), "--format", "json");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(run.out()).contains("document.").doesNotContain("complete.");
    }

    private static final String NATION = """
            {"kind":"ImplementationStandard","standard":"1.0","identity":{"national":{"basicCode":"000119001000"}},\
            "name":{"main":"取水许可"},"itemType":"licence","authority":{"levels":["provincial","county"]},\
            "lifecycle":{"version":1},"timeLimits":{"promised":{"value":"20","unit":"working-day"}}}
            """;
    private static final String PROVINCE = item("P1", "provincial", "10", "ImplementationStandard", "000119001000");
    private static final String DISTRICT = item("D1", "county", "15", "ServiceItem", "P1");

    private static String item(String code, String level, String days, String kind, String base) {
        return "{\"kind\":\"ServiceItem\",\"standard\":\"1.0\",\"identity\":{\"national\":{\"basicCode\":\"000119001000\"},"
                + "\"local\":{\"handlingItemCode\":\"" + code
                + "\"}},\"name\":{\"main\":\"取水许可\"},\"itemType\":\"licence\","
                + "\"authority\":{\"level\":\"" + level
                + "\"},\"lifecycle\":{\"version\":1,\"derivesFrom\":{\"kind\":\"" + kind
                + "\",\"code\":\"" + base + "\",\"version\":1}},\"timeLimits\":{\"promised\":{\"value\":\"" + days
                + "\",\"unit\":\"working-day\"}}}\n";
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("", lines), StandardCharsets.UTF_8);
    }

    /** Each is held against the one that it names: the district against the province, whatever the nation allows. */
    @Test
    void inAChainEachIsHeldAgainstTheNextAbove() throws IOException {
        Path above = file("above.ndjson", NATION, PROVINCE);
        Path own = file("own.ndjson", PROVINCE, DISTRICT);
        Run run = Run.of("derive", "check", own.toString(), "--base", above.toString(), "--format", "github");
        assertThat(run.out())
                .containsOnlyOnce("derivation.loosened")
                .contains("line=2")
                .contains("10")
                .contains("15");
        Path nation = file("nation.ndjson", NATION);
        Run alone = Run.of(
                "derive", "check", "--fail-on", "warning", own.toString(), "--base", nation.toString(), "--lang", "en");
        assertThat(alone.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(alone.out()).as("the province is among the documents").contains("derivation.loosened");
        Path district = file("district.ndjson", DISTRICT);
        Run unknown = Run.of("derive", "check", district.toString(), "--base", nation.toString(), "--lang", "en");
        assertThat(unknown.out())
                .contains("derivation.unknown-base")
                .contains("P1")
                .doesNotContain("loosened");
    }

    @Test
    void basesThatAreNoneAreRefusedAndTwoOfOneVersionAreNoBase() throws IOException {
        Path own = file("own.ndjson", PROVINCE);
        Path empty = Files.createDirectory(folder.resolve("empty"));
        for (String language : List.of("zh-CN", "en")) {
            Run none = Run.of("derive", "check", own.toString(), "--base", empty.toString(), "--lang", language);
            assertThat(none.exitCode()).isEqualTo(ExitCodes.NO_INPUT);
            assertThat(none.err()).contains("empty").doesNotContain("Exception");
        }
        Path faulty = file("faulty.ndjson", NATION.replace("\"itemType\":\"licence\"", "\"itemType\":7"));
        assertThat(Run.of("derive", "check", own.toString(), "--base", faulty.toString())
                        .exitCode())
                .isEqualTo(ExitCodes.NO_INPUT);
        Path twice = file("twice.ndjson", NATION, NATION.replace("20", "5"));
        Run run = Run.of("derive", "check", own.toString(), "--base", twice.toString(), "--lang", "en");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("several of the definitions given fit").doesNotContain("loosened");
    }

    @Test
    void whatDerivesFromNothingAndWhatIsBrokenIsSaidToBeSo() throws IOException {
        Path base = file(
                "base.ndjson", NATION.replace("\"lifecycle\"", "\"materials\":[{\"name\":\"申请表\"}],\"lifecycle\""));
        String alone =
                PROVINCE.replaceFirst(",\"derivesFrom\":\\{[^}]*\\}", "").replace("000119001000", "000119009000");
        Run unnamed = Run.of("derive", "check", file("a.ndjson", alone).toString(), "--base", base.toString());
        assertThat(unnamed.exitCode()).isZero();
        assertThat(unnamed.out()).contains("没有写明派生自哪份定义");
        String broken = PROVINCE.replace("\"timeLimits\"", "\"materials\":[{\"name\":7}],\"timeLimits\"");
        Run run = Run.of("derive", "check", file("b.ndjson", broken).toString(), "--base", base.toString());
        assertThat(run.out()).doesNotContain("derivation.removed  ").contains("写法有误");
    }
}
