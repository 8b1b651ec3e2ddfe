package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Service items are written as differences from what they derive from, and back. */
class DeriveConversionTest {

    private static final String STANDARD = """
            {"kind": "ImplementationStandard", "standard": "1.0", "name": {"main": "取水许可"}, "itemType": "licence",
             "identity": {"national": {"basicCode": "000119001000"}}, "lifecycle": {"version": 1},
             "materials": [{"name": "取水许可申请表", "copies": 2}]}
            """;

    private static final String ITEM =
            "{\"kind\":\"ServiceItem\",\"standard\":\"1.0\",\"identity\":{\"national\":{\"basicCode\":\"000119001000\"},"
                    + "\"local\":{\"handlingItemCode\":\"990101\"}},\"name\":{\"main\":\"取水许可\"},\"itemType\":\"licence\","
                    + "\"lifecycle\":{\"version\":1,\"derivesFrom\":{\"kind\":\"ImplementationStandard\","
                    + "\"code\":\"000119001000\",\"version\":1}},"
                    + "\"materials\":[{\"name\":\"取水许可申请表\",\"copies\":1}]}\n";

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void anItemComesBackAsItWas() throws IOException {
        String base = write("base.json", STANDARD).toString();
        String item = write("item.ndjson", ITEM).toString();
        String differential = folder.resolve("differential.yaml").toString();
        Run reduced = Run.of("derive", "reduce", item, "--base", base, "--out", differential);
        assertThat(reduced.err()).isEmpty();
        assertThat(reduced.exitCode()).isEqualTo(ExitCodes.OK);
        assertThat(Files.readString(Path.of(differential)))
                .contains("name: 取水许可申请表")
                .contains("op: set");
        Run flat = Run.of("derive", "flatten", differential, "--base", base);
        assertThat(flat.exitCode()).isEqualTo(ExitCodes.OK);
        assertThat(flat.out()).isEqualTo(ITEM);
        assertThat(flat.err()).isEmpty();
        assertThat(Run.of("validate", differential, "--only", "schema").exitCode())
                .isEqualTo(ExitCodes.OK);
    }

    @Test
    void anotherVersionIsSaidAndTwoOfOneVersionAreRefused() throws IOException {
        String newer = write("newer.json", STANDARD.replace("\"version\": 1", "\"version\": 2"))
                .toString();
        String item = write("item.ndjson", ITEM).toString();
        Run run = Run.of("derive", "reduce", item, "--base", newer, "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
        assertThat(run.err()).contains("version 1").contains("version 2 was used");
        String one = write("one.json", STANDARD).toString();
        String other =
                write("other.json", STANDARD.replace("licence", "confirmation")).toString();
        Run refused = Run.of("derive", "reduce", item, "--base", one, "--base", other);
        assertThat(refused.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(refused.err()).contains("000119001000").contains("--base");
    }

    @Test
    void whatDoesNotFitIsSaidAtItsPlace() throws IOException {
        String base = write("base.json", STANDARD).toString();
        String differential = write("differential.yaml", """
                        kind: ItemDifferential
                        standard: "1.0"
                        derivesFrom: {kind: ImplementationStandard, code: "000119001000", version: 1}
                        identity: {local: {handlingItemCode: "990101"}}
                        changes:
                          - at: [{element: materials, member: {name: 身份证}}]
                            op: remove
                        """).toString();
        Run run = Run.of("derive", "flatten", differential, "--base", base, "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("differential.yaml:6:10: ").contains("name=身份证");
        String newer = write("newer.json", STANDARD.replace("\"version\": 1", "\"version\": 2"))
                .toString();
        assertThat(Run.of("derive", "flatten", differential, "--base", newer).err())
                .contains("第 1 版")
                .contains("第 2 版");
    }

    @Test
    void basesAndDefinitionsMustBeThere() throws IOException {
        String base = write("base.json", STANDARD).toString();
        String item = write("item.ndjson", ITEM + ITEM).toString();
        assertThat(Run.of("derive", "flatten", item).exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(Run.of("derive", "flatten", item, "--base", base).exitCode()).isEqualTo(ExitCodes.NO_INPUT);
        assertThat(Run.of("derive", "reduce", item, "--base", item).exitCode()).isEqualTo(ExitCodes.FINDINGS);
        String json = folder.resolve("two.json").toString();
        assertThat(Run.of("derive", "reduce", item, "--base", base, "--out", json)
                        .exitCode())
                .isEqualTo(ExitCodes.USAGE);
        assertThat(folder.resolve("two.json")).doesNotExist();
        assertThat(Run.of("derive", "reduce", item, "--base", base, "--out", "two.txt")
                        .exitCode())
                .isEqualTo(ExitCodes.USAGE);
    }
}
