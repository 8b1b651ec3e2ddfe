package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged command is killed again and again while it repairs files: each file is the old one or the repaired one. */
class FixKilledIT {

    private static final int FILES = 240;

    /** How often, more with {@code -Dsitong.kills}. */
    private static final int KILLS = Integer.getInteger("sitong.kills", 15);

    private static final String BROKEN = """
            # 名称末尾有空格
            kind: ServiceItem
            standard: "1.0"
            identity:
              national:
                basicCode: "000112%06d"
            name:
              main: '某某许可 '  # 注释
            itemType: licence
            """;

    private static final String REPAIRED = BROKEN.replace("许可 '", "许可'");

    @TempDir
    private Path folder;

    private final List<Path> files = new ArrayList<>();

    @Test
    void noFileIsEverLostOrHalfWritten() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < FILES; i++) {
            files.add(folder.resolve("item-" + i + ".yaml"));
        }
        breakAll();
        int midway = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            if (repaired() > FILES - 20) {
                breakAll();
            }
            int before = repaired();
            int until = before + random.nextInt(6);
            Process process = start();
            while (process.isAlive() && repaired() < until) {
                Thread.onSpinWait();
            }
            process.destroyForcibly().waitFor();
            midway += repaired() > before ? 1 : 0;
            check("seed " + seed + ", kill " + kill);
        }
        assertThat(midway).as("kills in the middle of writing").isPositive();

        assertThat(start().waitFor()).isZero();
        check("the end");
        assertThat(repaired()).isEqualTo(FILES);
    }

    private void breakAll() throws IOException {
        for (int i = 0; i < FILES; i++) {
            Files.writeString(files.get(i), BROKEN.formatted(i));
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        Path.of("target", "dist", "lib").toAbsolutePath() + "/*",
                        "org.sitong.cli.Main",
                        "validate",
                        "--fix",
                        "--only",
                        "text",
                        folder.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** A repaired file is shorter. */
    private int repaired() throws IOException {
        int repaired = 0;
        for (int i = 0; i < FILES; i++) {
            int broken = BROKEN.formatted(i).getBytes(StandardCharsets.UTF_8).length;
            repaired += Files.size(files.get(i)) < broken ? 1 : 0;
        }
        return repaired;
    }

    private void check(String when) throws IOException {
        for (int i = 0; i < FILES; i++) {
            assertThat(Files.readString(files.get(i))).as(when).isIn(BROKEN.formatted(i), REPAIRED.formatted(i));
        }
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.filter(file -> !files.contains(file)))
                    .as("what a killed process leaves is hidden and no document: %s", when)
                    .allMatch(
                            file -> file.getFileName().toString().matches("\\.item-\\d+\\.yaml\\.[0-9a-f-]{36}\\.tmp"));
        }
    }
}
