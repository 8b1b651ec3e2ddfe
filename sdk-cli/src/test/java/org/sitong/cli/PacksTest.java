package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksTest {

    private static final String ITEM = """
            kind: ServiceItem
            standard: "1.0"
            name: {main: 某某许可}
            authority: {division: {code: "440106"}}
            materials: [{name: 其他相关材料}]
            """;

    private static final String PACK = """
            kind: RulePack
            standard: "1.0"
            id: mine
            title: 示例规则包
            version: 1.0.0
            territory: {code: "440000"}
            lifecycle: {effectiveFrom: 2026-01-01}
            regrades:
              - rule: material.catch-all
                severity: info
                basis: [{source: 示例}]
            examples:
              - {rule: material.catch-all, expect: accepted, documents: [{kind: ServiceItem, standard: "1.0", name: {main: x}}]}
            """;

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aPackRaisesWhatItsTerritoryForbids() throws IOException {
        String item = file("item.yaml", ITEM);
        assertThat(Run.of("validate", item, "--only", "material.catch-all").exitCode())
                .isZero();
        Run local = Run.of("validate", item, "--only", "material.catch-all", "--pack", "guangdong");
        assertThat(local.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(local.out()).contains("广东省优化营商环境条例（2022） 第二十九条", "规则包  guangdong 1.0.0  sha256:");
    }

    @Test
    void rulesOfPacksAreListedAndExplained() {
        Run rules = Run.of("rules", "--pack", "all", "--format", "json");
        assertThat(rules.exitCode()).isZero();
        assertThat(rules.out()).contains("\"pack\": \"henan\"", "\"id\": \"pack.henan.deferral-limit\"");
        Run text = Run.of("rules", "--pack", "beijing");
        assertThat(text.out()).contains("（beijing：错误）", "pack.beijing.commitment-on-the-spot");
        Run page = Run.of("explain", "pack.henan.deferral-limit");
        assertThat(page.exitCode()).isZero();
        assertThat(page.out()).contains("第三十五条", "规则包", "henan", "没有写明补交期限");
        assertThat(Run.of("explain", "material.catch-all", "--lang", "en").out())
                .contains("guangdong  error");
    }

    @Test
    void aPackThatIsNotSoundIsNotUsed() throws IOException {
        String item = file("item.yaml", ITEM);
        String lax = file("lax.yaml", PACK);
        Run run = Run.of("validate", item, "--pack", lax);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("规则包", lax + ":10:15 /regrades/0/severity", lax + ":12:1 /examples", "没有不符合的示例");
        assertThat(Run.of("rules", "--pack", lax, "--lang", "en").err()).contains("the pack sets info");
        assertThat(Run.of("validate", item, "--pack", "nowhere").err()).contains("guangdong");
        assertThat(Run.of("validate", item, "--pack", item).exitCode()).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void whoWritesAPackValidatesItLikeAnyDocument() throws IOException {
        Run run = Run.of("validate", file("lax.yaml", PACK));
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(run.out()).contains("pack.not-stricter", "pack.incomplete");
    }
}
