package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalog is published and followed with nothing but commands. */
class CatalogFollowTest {

    private static final String ITEM = """
        kind: BasicItem
        standard: "1.0"
        identity:
          national:
            basicCode: "0001%05d000"
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
    Path folder;

    private final List<String> names = new ArrayList<>(List.of("取水许可", "食品经营许可", "烟花爆竹经营许可"));

    @BeforeEach
    void publish() throws IOException {
        run("catalog", "keygen", at("a.key")).isFine();
        run(
                        "catalog",
                        "root",
                        at("site"),
                        "--catalog",
                        "cn.gov.example.items",
                        "--trust",
                        at("a.key.pub"),
                        "--key",
                        at("a.key"))
                .isFine();
        Files.copy(folder.resolve("site/roots/1.json"), folder.resolve("root.json"));
        build("1.0.0", 1);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void build(String release, int version) throws IOException {
        Path definitions = Files.createDirectories(folder.resolve("definitions"));
        for (int i = 0; i < names.size(); i++) {
            Files.writeString(
                    definitions.resolve(i + ".yaml"),
                    String.format(Locale.ROOT, ITEM, 19_021 + i, names.get(i), version));
        }
        run(
                        "catalog",
                        "build",
                        at("definitions"),
                        "--site",
                        at("site"),
                        "--release",
                        release,
                        "--publisher",
                        "示例局",
                        "--key",
                        at("a.key"))
                .isFine();
    }

    private record Ran(Run run, int code) {

        void isFine() {
            assertThat(code).as(run.out() + run.err()).isZero();
        }
    }

    private Ran run(String... args) {
        Run run = Run.of(args);
        return new Ran(run, run.exitCode());
    }

    private Ran pull() {
        return run("catalog", "pull", at("store"), "--source", at("site"), "--root", at("root.json"), "--lang", "en");
    }

    @Test
    void pullsSearchesShowsLocksAndRollsBack() throws IOException {
        Ran first = pull();
        first.isFine();
        assertThat(first.run().out()).contains("release 1.0.0 is current now", "shards: 1 fetched");
        Ran found = run("catalog", "search", at("store"), "经营许可");
        assertThat(found.run().out().lines()).hasSize(2).allMatch(line -> line.startsWith("BasicItem\t0001"));
        assertThat(run("catalog", "search", at("store"), "没有的").code()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(run("catalog", "show", at("store"), "000119021000").run().out())
                .contains("main: 取水许可");
        assertThat(run("catalog", "show", at("store"), "000119999000").code()).isEqualTo(ExitCodes.NO_INPUT);
        run("catalog", "lock", at("store"), "--out", at("sitong.lock")).isFine();

        names.set(0, "取水许可（变更）");
        build("2.0.0", 2);
        Ran second = run("catalog", "pull", at("store"), "--format", "json");
        assertThat(second.run().out()).contains("\"outcome\":\"updated\"", "\"changed\":3");
        assertThat(run("catalog", "show", at("store"), "000119021000", "--locked", at("sitong.lock"))
                        .run()
                        .out())
                .doesNotContain("变更");
        run("catalog", "rollback", at("store"), "1.0.0").isFine();
        Ran status = run("catalog", "status", at("store"), "--lang", "en");
        status.isFine();
        assertThat(status.run().out()).contains("release: 1.0.0 (3 definitions", "rolled back", "kept: 2.0.0");
        assertThat(run("catalog", "pull", at("store"), "--end-rollback").run().out())
                .contains("已更新到版本 2.0.0");
    }

    @Test
    void whatCannotBeTrustedIsFour() throws IOException {
        pull().isFine();
        Path pointer = folder.resolve("site/catalog.json");
        byte[] bytes = Files.readAllBytes(pointer);
        bytes[bytes.length / 2] ^= 1;
        Files.write(pointer, bytes);
        Ran refused = pull();
        assertThat(refused.code()).isEqualTo(ExitCodes.TRUST);
        assertThat(refused.run().err()).contains("catalog.json");
        run("catalog", "search", at("store"), "许可").isFine();
    }

    @Test
    void whatIsNotThereIsThree() {
        assertThat(run("catalog", "status", at("nowhere")).code()).isEqualTo(ExitCodes.NO_INPUT);
        Ran gone = run("catalog", "pull", at("store"), "--source", at("nowhere"), "--root", at("root.json"));
        assertThat(gone.code()).isEqualTo(ExitCodes.NO_INPUT);
        assertThat(gone.run().err()).contains("catalog.json");
    }
}
