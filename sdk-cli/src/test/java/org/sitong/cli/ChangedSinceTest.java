package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.git.ChangedFiles;
import org.sitong.cli.internal.git.Git;

/** Only what git knows to be changed is judged, with the rest of the set to compare with; in real repositories. */
class ChangedSinceTest {

    private static final String MATERIAL = """
            {"kind": "Material", "standard": "1.0", "code": "%s", "name": "申请表", "unknown": 1,
             "lifecycle": {"status": "in-use", "version": 1, "effectiveFrom": "2026-01-01"}}
            """;

    private static final Pattern DOCUMENT = Pattern.compile("\"document\": *\"([^\"]*)\"");

    private static final String CHINESE = Run.fileName("材料 清单", "a list");

    @TempDir
    private Path folder;

    private Path repository;

    @BeforeAll
    static void needsGit() throws InterruptedException {
        GitCommand.assumeIsThere();
    }

    @BeforeEach
    void commit() throws IOException, InterruptedException {
        repository = Files.createDirectory(folder.resolve("repository"));
        GitCommand.run(repository, "init", "-q", "-b", "main");
        write("a.json", "A1");
        write("b.json", "B1");
        write(CHINESE + "/c d.json", "C1");
        write("old.json", "D1");
        commitAll("first");
        GitCommand.run(repository, "tag", "first");
    }

    private Path write(String name, String code) throws IOException {
        Path file = repository.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, MATERIAL.formatted(code));
    }

    private void commitAll(String message) throws IOException, InterruptedException {
        GitCommand.run(repository, "add", "-A");
        GitCommand.run(repository, "commit", "-q", "-m", message);
    }

    private static Run validate(String commit, Path... paths) {
        List<String> args = new ArrayList<>(
                List.of("validate", "--only", "schema,reference", "--format", "json", "--changed-since", commit));
        Arrays.stream(paths).map(Path::toString).forEach(args::add);
        return Run.of(args.toArray(String[]::new));
    }

    /** The names of the files of which anything is said; every document has an unknown element. */
    private TreeSet<String> told(Run run) {
        assertThat(run.exitCode()).as(run.err()).isIn(ExitCodes.OK, ExitCodes.FINDINGS);
        TreeSet<String> told = new TreeSet<>();
        Matcher matcher = DOCUMENT.matcher(run.out().replaceAll("(?s)\"related\": *\\[[^]]*]", ""));
        while (matcher.find()) {
            told.add(repository.relativize(Path.of(matcher.group(1))).toString());
        }
        return told;
    }

    @Test
    void everyWayToChangeAFileCounts() throws IOException, InterruptedException {
        write("committed.json", "E1");
        GitCommand.run(repository, "mv", "old.json", "renamed.json");
        Files.delete(repository.resolve("b.json"));
        commitAll("second");
        write("staged.json", "F1");
        GitCommand.run(repository, "add", "staged.json");
        write("untracked.json", "G1");
        Files.writeString(repository.resolve(".gitignore"), "ignored.json\n");
        write("ignored.json", "H1");
        write(CHINESE + "/c d.json", "C2");

        assertThat(told(validate("first", repository)))
                .containsExactlyInAnyOrder(
                        "committed.json",
                        "renamed.json",
                        "staged.json",
                        "untracked.json",
                        "ignored.json",
                        Path.of(CHINESE, "c d.json").toString());
        assertThat(told(validate("HEAD", repository)))
                .containsExactlyInAnyOrder(
                        "staged.json",
                        "untracked.json",
                        "ignored.json",
                        Path.of(CHINESE, "c d.json").toString());
        assertThat(told(validate("first", repository.resolve(CHINESE))))
                .containsExactly(Path.of(CHINESE, "c d.json").toString());
    }

    /** What a changed file said then is what its definitions are held against; what is gone from the folder is missed. */
    @Test
    void whatIsChangedIsHeldAgainstWhatItWas() throws IOException, InterruptedException {
        Path sub = Files.createDirectory(repository.resolve("sub"));
        Files.writeString(
                sub.resolve("catalog.json"),
                "{\"kind\": \"Catalog\", \"standard\": \"1.0\", \"id\": \"c\", \"version\": \"1\"}");
        write("sub/one.ndjson", "S1");
        Path lines = sub.resolve("one.ndjson");
        Files.writeString(lines, Files.readString(lines).replaceAll("\\R *", " ") + "\n");
        write("sub/gone.json", "S2");
        write("sub/same.json", "S3");
        commitAll("sub");
        Files.writeString(lines, "\n" + Files.readString(lines).replace("申请表", "登记表"));
        Files.delete(sub.resolve("gone.json"));
        Files.writeString(sub.resolve("catalog.json"), Files.readString(sub.resolve("catalog.json")) + "\n");
        String[] told = {"validate", "--only", "evolution", "--format", "json", "--changed-since", "HEAD"};
        Run run = Run.of(
                Stream.concat(Arrays.stream(told), Stream.of(sub.toString())).toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.OK);
        assertThat(run.out())
                .contains("evolution.published-changed", "HEAD:sub/one.ndjson:1")
                .contains("evolution.vanished", "HEAD:sub/gone.json")
                .doesNotContain("same.json");
        Run other = Run.of("validate", "--only", "evolution", "--format", "json", lines.toString());
        assertThat(other.out()).doesNotContain("\"findings\": [{");
    }

    /** The rest of the set is there to be compared with, and nothing is said of it. */
    @Test
    void whatIsNotChangedIsCompared() throws IOException {
        write("b.json", "A1");
        Run run = validate("first", repository);
        assertThat(told(run)).containsExactly("b.json");
        assertThat(run.out()).contains("reference.duplicate-identity", "\"documents\":1");
    }

    @Test
    void nothingChangedIsSaidAndFine() {
        Run run = validate("first", repository);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\"documents\":0");
        assertThat(run.err()).contains("4 个文件都没有改动");
    }

    /** What others did on the named branch meanwhile is no change of ours. */
    @Test
    void countsFromWhereTheBranchesParted() throws IOException, InterruptedException {
        GitCommand.run(repository, "checkout", "-q", "-b", "ours");
        write("ours.json", "E1");
        commitAll("ours");
        GitCommand.run(repository, "checkout", "-q", "main");
        write("a.json", "A2");
        commitAll("theirs");
        GitCommand.run(repository, "checkout", "-q", "ours");
        assertThat(told(validate("main", repository))).containsExactly("ours.json");
    }

    @Test
    void aWorkingTreeOfItsOwnIsLookedAt() throws IOException, InterruptedException {
        Path tree = folder.resolve("tree");
        GitCommand.run(repository, "worktree", "add", "-q", tree.toString(), "-b", "other");
        write("a.json", "A9");
        Files.writeString(tree.resolve("b.json"), MATERIAL.formatted("B9"));
        repository = tree;
        assertThat(told(validate("first", tree))).containsExactly("b.json");
    }

    @Test
    void onlyChangedFilesAreRepaired() throws IOException {
        String spaced = MATERIAL.replace("申请表", "申请表 ");
        Files.writeString(repository.resolve("b.json"), spaced.formatted("B1"));
        Run run = Run.of("validate", "--only", "text", "--fix", "--changed-since", "first", repository.toString());
        assertThat(run.err()).contains("1");
        assertThat(Files.readString(repository.resolve("b.json"))).isEqualTo(MATERIAL.formatted("B1"));
    }

    @Test
    void whatIsMissingIsSaid() throws IOException, InterruptedException {
        Run unknown = validate("nonsense", repository);
        assertThat(unknown.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(unknown.err()).contains("没有名为 nonsense 的");
        assertThat(validate("--output=x", repository).exitCode()).isEqualTo(ExitCodes.USAGE);

        Path outside = Files.writeString(folder.resolve("outside.json"), MATERIAL.formatted("X1"));
        Run none = validate("first", outside);
        assertThat(none.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(none.err()).contains("不在 git 仓库中");

        write("second.json", "E1");
        commitAll("second");
        Path shallow = folder.resolve("shallow");
        GitCommand.run(folder, "clone", "-q", "--depth", "1", repository.toUri().toString(), shallow.toString());
        Run missing = validate("first", shallow);
        assertThat(missing.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(missing.err()).contains("git fetch --unshallow");

        assertThat(Run.reading("", "validate", "--changed-since", "first", "-").exitCode())
                .isEqualTo(ExitCodes.USAGE);
        assertThatThrownBy(
                        () -> new ChangedFiles(new Git("no-such-git"), "first").contains(repository.resolve("a.json")))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.exitCode()).isEqualTo(ExitCodes.USAGE));
    }
}
