package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtCommandTest {

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    @Test
    void laysOutJson() throws IOException {
        Path file = file("a.json", "\uFEFF{\"b\":1.0,\r\n \"a\":[1,{}]}");
        Run run = Run.of("fmt", file.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).containsExactly(file.toString());
        assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent("""
                {
                  "b": 1.0,
                  "a": [
                    1,
                    {}
                  ]
                }
                """);
        assertThat(Run.of("fmt", file.toString())).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void laysOutNdjson() throws IOException {
        Path file = file("a.ndjson", "{ \"a\" : 1 }\n\n[ ]");
        assertThat(Run.of("fmt", file.toString()).exitCode()).isZero();
        assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent("{\"a\":1}\n[]\n");
    }

    @Test
    void keepsTheCommentsOfYaml() throws IOException {
        Path file = file("a.yaml", """
                # 整份的说明


                kind:   ServiceItem   # 种类
                materials: [ {name: 身份证} , # 第一份
                   {name: "申请表"} ]
                conditions:
                    # 关于条件
                    -   text: |   # 原文
                          第一行 # 不是注释
                          第二行

                    # 第二条
                    - text: '年满18周岁'
                      # 没有依据
                    # - text: 停用
                name:
                    main: a#b
                # 结束
                """);
        assertThat(Run.of("fmt", file.toString()).exitCode()).isZero();
        assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent("""
                # 整份的说明

                kind: ServiceItem # 种类
                materials:
                  - name: 身份证 # 第一份
                  - name: 申请表
                conditions:
                  # 关于条件
                  - text: | # 原文
                      第一行 # 不是注释
                      第二行

                  # 第二条
                  - text: 年满18周岁
                    # 没有依据
                  # - text: 停用
                name:
                  main: "a#b"
                # 结束
                """);
        assertThat(Run.of("fmt", "--check", file.toString()).exitCode()).isZero();
    }

    @Test
    void checkChangesNothing() throws IOException {
        Path file = file(Run.fileName("目录", "folder") + "/1.json", "{}");
        Path fine = file(Run.fileName("目录", "folder") + "/2.json", "{}\n");
        Run run = Run.of("fmt", "--check", folder.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(run.lines()).containsExactly(file.toString());
        assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent("{}");
        assertThat(fine).usingCharset(StandardCharsets.UTF_8).hasContent("{}\n");
    }

    @Test
    void whatCannotBeReadStaysAsItIs() throws IOException {
        Path broken = file("a.json", "{\"a\": 1, \"a\": 2}");
        Path alias = file("b.yaml", "a: &x 1\nb: *x\n");
        Path good = file("c.json", "{ }");
        Run run = Run.of("fmt", folder.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(run.err()).contains(broken + ":1:10", alias.toString(), "请只保留一个；文件未改动。");
        assertThat(run.lines()).containsExactly(good.toString());
        assertThat(broken).usingCharset(StandardCharsets.UTF_8).hasContent("{\"a\": 1, \"a\": 2}");
        assertThat(alias).usingCharset(StandardCharsets.UTF_8).hasContent("a: &x 1\nb: *x\n");
    }

    @Test
    void linksAndPermissionsAreKept() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "POSIX permissions needed");
        Path file = file("real.json", "{ }");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        assertThat(Run.of("fmt", link.toString()).exitCode()).isZero();
        assertThat(link).isSymbolicLink().hasContent("{}\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(file, link);
        }
    }

    @Test
    void missingInputIsExplained() throws IOException {
        assertThat(Run.of("fmt").exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(Run.of("fmt", "-").exitCode()).isEqualTo(ExitCodes.USAGE);
        Run absent = Run.of("fmt", folder.resolve("absent.json").toString());
        assertThat(absent.exitCode()).isEqualTo(ExitCodes.NO_INPUT);
        assertThat(absent.err()).contains("找不到", "absent.json");
        Run empty = Run.of("fmt", folder.toString(), "--lang", "en");
        assertThat(empty.exitCode()).isEqualTo(ExitCodes.NO_INPUT);
        assertThat(empty.err()).contains("no files of definitions", ".yaml");
        Run unknown = Run.of("fmt", file("a.txt", "").toString());
        assertThat(unknown.exitCode()).isEqualTo(ExitCodes.NO_INPUT);
        assertThat(unknown.err()).contains("a.txt", ".ndjson");
    }
}
