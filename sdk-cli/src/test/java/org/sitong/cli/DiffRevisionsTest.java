package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a path holds in git revisions, compared without touching the working tree; in a real repository. */
class DiffRevisionsTest {

    private static final String MATERIAL = """
            {"kind": "Material", "standard": "1.0", "code": "%s", "name": "%s",
             "lifecycle": {"status": "in-use", "version": %d, "effectiveFrom": "2026-01-01"}}
            """;

    private static final String CHINESE = Run.fileName("材料 清单", "a list");

    @TempDir
    private Path repository;

    @BeforeAll
    static void needsGit() throws InterruptedException {
        GitCommand.assumeIsThere();
    }

    @BeforeEach
    void commit() throws IOException, InterruptedException {
        git("init", "-q", "-b", "main");
        write("set/a.json", "A", "申请表", 1);
        write("set/" + CHINESE + "/b.json", "B", "身份证", 1);
        write("set/.hidden/h.json", "H", "隐藏", 1);
        write("other/c.json", "C", "其他", 1);
        Files.writeString(repository.resolve("set/readme.txt"), "no definition");
        git("add", "-A");
        git("commit", "-q", "-m", "first");
        git("tag", "v1");
        write("set/a.json", "A", "申请书", 2);
        write("set/.hidden/h.json", "H", "改了", 1);
        write("other/c.json", "C", "改了", 1);
        git("commit", "-q", "-a", "-m", "second");
    }

    private void write(String name, String code, String text, int version) throws IOException {
        Path file = repository.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, MATERIAL.formatted(code, text, version));
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        GitCommand.run(repository, arguments);
    }

    private String at(String revision, String path) {
        return "git:" + revision + ":" + repository.resolve(path);
    }

    @Test
    void comparesTwoRevisions() {
        Run run = Run.of("diff", at("v1", "set"), at("main", "set"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("申请表 → 申请书").contains("共 2 项定义", "未变 1").doesNotContain("改了");
    }

    @Test
    void comparesARevisionWithTheWorkingTree() throws IOException {
        write("set/" + CHINESE + "/b.json", "B", "护照", 1);
        Run run = Run.of(
                "diff",
                "--fail-on",
                "error",
                at("main", "set"),
                repository.resolve("set").toString());
        assertThat(run.out()).contains("身份证 → 护照");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
    }

    @Test
    void findsWhatIsNotInTheWorkingTreeAnyMore() throws IOException {
        Files.delete(repository.resolve("set/a.json"));
        Run run = Run.of("diff", at("v1", "set/a.json"), at("main", "set/a.json"));
        assertThat(run.out()).contains("申请表 → 申请书");
    }

    @Test
    void saysWhatIsWrongWithARevision() {
        assertThat(Run.of("diff", at("v9", "set"), at("main", "set")))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE))
                .satisfies(run -> assertThat(run.err()).contains("v9"));
        assertThat(Run.of("diff", at("v1", "nowhere"), at("main", "set")).exitCode())
                .isEqualTo(ExitCodes.NO_INPUT);
        assertThat(Run.of("diff", "git:", at("main", "set")).exitCode()).isEqualTo(ExitCodes.USAGE);
    }
}
