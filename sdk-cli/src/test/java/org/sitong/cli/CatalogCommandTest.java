package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogCommandTest {

    private static final String ITEM = """
            kind: BasicItem
            standard: "1.0"
            identity:
              national:
                basicCode: "%s"
            name:
              main: %s
            itemType: licence
            exerciseLevels: [county]
            legalBases:
              - title: 中华人民共和国水法
                article: 第四十八条
                rank: law
            lifecycle:
              status: in-use
              version: %d
            """;

    @TempDir
    private Path folder;

    private String site;
    private String key;

    @BeforeEach
    void keys() {
        site = folder.resolve("site").toString();
        key = folder.resolve("a.key").toString();
    }

    private static Run run(String... args) {
        return Run.of(Stream.concat(Stream.of("catalog"), Stream.of(args)).toArray(String[]::new));
    }

    private static Run ok(String... args) {
        Run run = run(args);
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        return run;
    }

    private String item(String file, String code, String name, int version) throws IOException {
        Path items = Files.createDirectories(folder.resolve("items"));
        Path path = items.resolve(file);
        Files.writeString(path, String.format(Locale.ROOT, ITEM, code, name, version), StandardCharsets.UTF_8);
        return path.toString();
    }

    private String items() throws IOException {
        item("a.yaml", "000119021000", "取水许可", 1);
        item("b.yaml", "000119022000", "河道采砂许可", 1);
        return folder.resolve("items").toString();
    }

    private void root() {
        ok("keygen", key, "--owner", "某市");
        ok("root", site, "--catalog", "cn.gov.example.items", "--trust", key + ".pub", "--key", key);
    }

    @Test
    void aCatalogIsPublishedVerifiedAndProven() throws IOException {
        root();
        String items = items();
        Run dry = ok("build", items, "--site", site, "--release", "1.0.0", "--publisher", "某市", "--dry-run");
        assertThat(dry.out()).contains("版本 1.0.0：2 个定义", "什么都没有写");
        assertThat(Path.of(site, "catalog.json")).doesNotExist();

        assertThat(ok("build", items, "--site", site, "--release", "1.0.0", "--publisher", "某市", "--key", key)
                        .out())
                .contains("已在");
        String root = Path.of(site, "roots", "1.json").toString();
        assertThat(ok("verify", site, "--root", root).out()).contains("cn.gov.example.items 版本 1.0.0 核验无误：2 个定义");

        String proof =
                ok("prove", site, "000119021000", "--kind", "BasicItem").out().strip();
        assertThat(proof).startsWith("SITONG1.");
        String definition = folder.resolve("items").resolve("a.yaml").toString();
        assertThat(ok("verify", "--proof", proof, "--root", root, "--definition", definition, "--lang", "en")
                        .out())
                .startsWith("this definition (digest sha256:");
        String other = folder.resolve("items").resolve("b.yaml").toString();
        assertThat(run("verify", "--proof", proof, "--root", root, "--definition", other)
                        .exitCode())
                .isEqualTo(ExitCodes.TRUST);
        assertThat(run("verify", "--proof", proof.replace('b', 'c'), "--root", root)
                        .exitCode())
                .isEqualTo(ExitCodes.TRUST);
        assertThat(run("prove", site, "000100000000", "--kind", "BasicItem").exitCode())
                .isEqualTo(ExitCodes.NO_INPUT);
    }

    @Test
    void changesAreJudged() throws IOException {
        root();
        String items = items();
        ok("build", items, "--site", site, "--release", "1.0.0", "--publisher", "某市", "--key", key);
        item("b.yaml", "000119022000", "河道采砂许可证核发", 1);
        item("c.yaml", "000119023000", "凿井许可", 1);

        Run unversioned = run("build", items, "--site", site, "--release", "2.0.0", "--key", key);
        assertThat(unversioned.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(unversioned.out()).contains("publish.gate.version", "河道采砂许可证核发");

        item("b.yaml", "000119022000", "河道采砂许可证核发", 2);
        Run understated = run("build", items, "--site", site, "--release", "1.0.1", "--key", key);
        assertThat(understated.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(understated.out())
                .contains("变化 基本目录事项 000119022000 v2", "publish.version-step")
                .contains("新增 基本目录事项 000119023000 v1");

        assertThat(ok("build", items, "--site", site, "--release", "2.0.0", "--key", key)
                        .out())
                .contains("新增 1，变化 1，撤销 0");

        Files.delete(folder.resolve("items").resolve("a.yaml"));
        Run gone = run("build", items, "--site", site, "--release", "3.0.0", "--key", key);
        assertThat(gone.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(gone.out()).contains("publish.removed", "取水许可");
        assertThat(gone.err()).contains("目录保持原样");
    }

    @Test
    void faultyDefinitionsAreNotPublished() throws IOException {
        root();
        String items = items();
        Files.writeString(
                folder.resolve("items").resolve("x.yaml"),
                "kind: BasicItem\nstandard: \"1.0\"\n",
                StandardCharsets.UTF_8);

        Run refused = run("build", items, "--site", site, "--release", "1.0.0", "--publisher", "某市", "--key", key);

        assertThat(refused.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(refused.out()).contains("x.yaml", "schema.required");
        assertThat(Path.of(site, "catalog.json")).doesNotExist();
    }

    /** An item names an organ, and nobody says which organs there are. */
    @Test
    void anOpenReferenceIsNotPublished() throws IOException {
        root();
        String item = Path.of("..", "examples", "catalog", "districts", "a", "items", "water-first.yaml")
                .toString();

        Run refused = run("build", item, "--site", site, "--release", "1.0.0", "--publisher", "某市", "--key", key);

        assertThat(refused.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(refused.out()).contains("参照数据不齐", "--skip reference.organ-name");
        assertThat(Path.of(site, "catalog.json")).doesNotExist();
    }

    @Test
    void theExampleIsPublishedInTwoReleases() {
        ok("keygen", key);
        ok("root", site, "--catalog", "consistency-base", "--trust", key + ".pub", "--key", key);
        String base = Path.of("..", "examples", "consistency", "base").toString();

        ok("build", base + "/v1", "--site", site, "--release", "1.0.0", "--publisher", "示例", "--key", key);
        Run minor = run("build", base + "/v2", "--site", site, "--release", "1.1.0", "--key", key, "--lang", "en");
        assertThat(minor.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(minor.out())
                .contains("publish.manifest")
                .contains(
                        "BasicItem 001030042000 v1: This change calls for a major step, and 1.1.0 is only a minor step"
                                + " from 1.0.0; make the version 2.0.0 or greater, or take the change back [publish.version-step]");

        assertThat(ok("build", base + "/v2", "--site", site, "--release", "2.0.0", "--key", key)
                        .out())
                .contains("新增 2，变化 5，撤销 2", "改为纳税人自行申报时填报");
    }

    @Test
    void severalSignAndKeysRotate() throws IOException {
        String second = folder.resolve("b.key").toString();
        ok("keygen", key);
        ok("keygen", second);
        assertThat(ok(
                                "root",
                                site,
                                "--catalog",
                                "cn.gov.example.items",
                                "--trust",
                                key + ".pub",
                                "--trust",
                                second + ".pub",
                                "--threshold",
                                "2",
                                "--key",
                                key)
                        .out())
                .contains("还没有生效");
        ok("sign", site, "--root", "--key", second);
        assertThat(ok("build", items(), "--site", site, "--release", "1.0.0", "--publisher", "某市", "--key", key)
                        .out())
                .contains("签名不足");
        assertThat(ok("sign", site, "--release", "1.0.0", "--key", second).out())
                .contains("已在");

        String third = folder.resolve("c.key").toString();
        String id = ok("keygen", third).out().replaceAll("(?s).*已生成密钥 ([0-9a-f]{64}).*", "$1");
        assertThat(id).hasSize(64);
        Run tooEarly = ok(
                "root",
                site,
                "--trust",
                third + ".pub",
                "--threshold",
                "3",
                "--key",
                key,
                "--key",
                second,
                "--key",
                third);
        assertThat(tooEarly.out()).contains("还没有生效");
        ok("sign", site, "--key", third);
        ok("sign", site, "--root");
        String root = Path.of(site, "roots", "1.json").toString();
        assertThat(ok("verify", site, "--root", root).out()).contains("核验无误");
        assertThat(run("root", site, "--retire", "00000000").exitCode()).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void whatCannotBeTrustedIsExitCode4() throws IOException {
        root();
        ok("build", items(), "--site", site, "--release", "1.0.0", "--publisher", "某市", "--key", key);
        Path pointer = Path.of(site, "catalog.json");
        String root = Path.of(site, "roots", "1.json").toString();
        String sound = Files.readString(pointer, StandardCharsets.UTF_8);
        Files.writeString(pointer, sound.replaceFirst("\"sig\":\"...", "\"sig\":\"AAA"), StandardCharsets.UTF_8);

        Run run = run("verify", site, "--root", root, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCodes.TRUST);
        assertThat(run.err()).contains("catalog.json");
        Files.writeString(pointer, sound, StandardCharsets.UTF_8);
        assertThat(run("verify", folder.resolve("nowhere").toString(), "--root", root)
                        .exitCode())
                .isEqualTo(ExitCodes.TRUST);
        assertThat(run("verify", site, "--root", "nowhere.json").exitCode()).isEqualTo(ExitCodes.NO_INPUT);
        assertThat(run("keygen", key).exitCode()).isEqualTo(ExitCodes.TRUST);
        assertThat(run("verify", "--root", root).exitCode()).isEqualTo(ExitCodes.USAGE);
        for (String arguments : List.of("build x --site s --release 1", "sign s --root --renew", "root s")) {
            assertThat(run(arguments.split(" ")).exitCode()).isBetween(2, 3);
        }
    }
}
