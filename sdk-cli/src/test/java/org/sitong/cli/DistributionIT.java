package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged command line as a process of its own, under locales and charsets that are against it. */
class DistributionIT {

    private static final Path COMMAND =
            Path.of("target", "dist", "bin", "sitong").toAbsolutePath();

    private static final String SOUND = """
            {"kind": "Material", "standard": "1.0", "code": "CL0001", "name": "居民身份证"}
            """;

    @TempDir
    private Path folder;

    private String heap = "";

    private record Ended(int exitCode, String out, String err) {}

    @BeforeEach
    void needsAShell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is a shell script");
        assertThat(COMMAND).isExecutable();
    }

    private Ended run(String in, String locale, String... command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LC_ALL", locale);
        builder.environment().put("SITONG_JAVA_OPTS", "-Dfile.encoding=ISO-8859-1 -Duser.language=de " + heap);
        builder.environment().remove("SITONG_DEBUG");
        Process process = builder.start();
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(in.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            assertThat(process.waitFor())
                    .as("a command that does not read: " + e)
                    .isNotEqualTo(ExitCodes.FAULT);
        }
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), utf8(out), utf8(err));
    }

    private Ended sitong(String in, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(COMMAND.toString()));
        command.addAll(List.of(args));
        return run(in, "C", command.toArray(String[]::new));
    }

    private static String utf8(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError("not UTF-8: " + new String(bytes, StandardCharsets.ISO_8859_1), e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, --version",
        "0, help",
        "0, code 11440300007542785T",
        "1, validate --only schema broken.json",
        "2, validate --nonsense",
        "2, ''",
        "3, validate absent.json",
        "0, diff old.json new.json --format json",
        "1, diff old.json new.json --fail-on error",
        "1, diff old.json broken.json",
        "2, diff old.json",
        "3, diff old.json absent.json"
    })
    void endsWithTheExitCodeOfTheContract(int exitCode, String args) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("broken.json"), "{");
        Files.writeString(folder.resolve("old.json"), SOUND);
        Files.writeString(folder.resolve("new.json"), SOUND.replace("居民身份证", "身份证"));
        String[] words = args.isEmpty()
                ? new String[0]
                : args.replaceAll(
                                "(broken|old|new)\\.json",
                                folder.resolve("$1.json").toString())
                        .split(" ");
        Ended ended = sitong("", words);
        assertThat(ended.exitCode()).as(ended.err()).isEqualTo(exitCode);
        if (exitCode == 0) {
            assertThat(ended.err()).isEmpty();
        }
    }

    @Test
    void readsAndWritesUtf8WhateverTheProcessSays() throws IOException, InterruptedException {
        Ended ended = sitong("四同\n11100000006940693J\n", "code", "--format", "json");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out().lines())
                .satisfiesExactly(
                        unknown -> assertThat(unknown).contains("\"input\":\"四同\"", "\"kind\":\"unknown\""),
                        credit -> assertThat(credit).contains("\"valid\":true"));
    }

    @Test
    void judgesStandardInput() throws IOException, InterruptedException {
        Ended ended = sitong(SOUND + "{}\n", "validate", "--only", "schema", "--format", "json", "-");
        assertThat(ended.exitCode()).as(ended.err()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).startsWith("{").contains("\"-:2\"");
    }

    /** Half a million unknown names, a hundred thousand materials that are none, a million findings: counted to the last. */
    @Test
    void hostileDocumentsFitIntoASmallHeap() throws IOException, InterruptedException {
        heap = "-Xmx256m";
        String head = "{\"kind\":\"ServiceItem\",\"standard\":\"1.0\"";
        StringBuilder names = new StringBuilder(head);
        for (int i = 0; i < 499_000; i++) {
            names.append(",\"k").append(i).append("\":1");
        }
        String unknown = names.append("}\n").toString();
        String materials =
                head + ",\"materials\":[" + "{\"name\":\"其他材料\"},".repeat(99_999) + "{\"name\":\"其他材料\"}]}\n";
        Path lines = folder.resolve("hostile.ndjson");
        Files.writeString(lines, unknown + materials + unknown + materials);
        Ended ended = sitong("", "validate", "--format", "json", "--lang", "en", lines.toString());
        assertThat(ended.err()).isEmpty();
        assertThat(ended.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(ended.out())
                .contains("\"documents\":4", "\"truncated\":true")
                .contains("\"schema.unknown-element\":{\"findings\":998000,\"documents\":2")
                .contains("\"material.catch-all\":{\"findings\":200000,\"documents\":2");
    }

    /** The path is made by the shell, because a JVM under the same locale could not name it. */
    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "C.UTF-8"})
    void pathsMayBeChineseUnderAnyLocale(String locale) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("source.json"), SOUND);
        String script = """
                dir=$1/$(printf '\\345\\233\\233\\345\\220\\214 \\344\\272\\214')
                mkdir -p "$dir" && cp "$2" "$dir/$(printf '\\347\\224\\262').json"
                exec "$3" validate --only schema --format json "$dir"
                """;
        Ended ended = run(
                "", locale, "/bin/sh", "-c", script, "sh", folder.toString(), source.toString(), COMMAND.toString());
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).contains("\"documents\":1");
        assertThat(ended.exitCode()).isIn(ExitCodes.OK, ExitCodes.FINDINGS);
        if (ended.exitCode() == ExitCodes.FINDINGS) {
            assertThat(ended.out()).contains("四同 二/甲.json");
        }
    }
}
