package org.sitong.example.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitong.client.CatalogClient;
import org.sitong.client.HttpCatalogSource;

class DistrictSyncTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), SHANGHAI);
    private static final Clock NEW_YEAR = Clock.fixed(Instant.parse("2027-01-01T04:00:00Z"), SHANGHAI);
    private static final Path EXAMPLES = Path.of("..");
    private static final Path BASE = EXAMPLES.resolve("consistency/base");
    private static final Path PACKS = EXAMPLES.resolve("publish/packs");
    private static final Path PINE = EXAMPLES.resolve("consistency/districts/pine/items");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private Published published;

    @BeforeEach
    void publish() throws IOException {
        published = new Published(Files.createDirectory(folder.resolve("publisher")));
        published.publish("1.0.0", BASE.resolve("v1"), PACKS);
    }

    @AfterEach
    void close() {
        published.close();
    }

    private CatalogClient.Builder client(Clock clock) throws IOException {
        HttpCatalogSource source = HttpCatalogSource.builder(published.address(), clock)
                .attempts(1)
                .build();
        return CatalogClient.builder(source, published.root(), clock).store(folder.resolve("store"));
    }

    /** The new versions begin in 2027; until then the old ones stay in the catalog beside them. */
    private void publishSecond() throws IOException {
        Path old = Files.createDirectory(folder.resolve("old"));
        for (String name : List.of("000119005000-sand-mining.yaml", "990511001000-senior-allowance.yaml")) {
            String version =
                    Files.readString(BASE.resolve("v1/implementation-standards").resolve(name), StandardCharsets.UTF_8);
            Files.writeString(
                    old.resolve(name),
                    version.replace("lifecycle:\n", "lifecycle:\n  effectiveTo: \"2026-12-31\"\n"),
                    StandardCharsets.UTF_8);
        }
        published.publish("2.0.0", BASE.resolve("v2"), old, PACKS);
    }

    private String said() {
        String text = bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        bytes.reset();
        return text;
    }

    @Test
    void followsSearchesAndChecks() throws IOException {
        try (CatalogClient client = client(NOVEMBER).build()) {
            District district = new District(client, NOVEMBER, out);
            assertThat(district.syncNow()).isTrue();
            assertThat(district.tellStatus()).isTrue();
            district.search("津贴");
            district.check(PINE);
        }
        String said = said();
        assertThat(said)
                .contains("senior-allowance.yaml warning [pack.shili.promise-in-faq]")
                .doesNotContain("derivation.");
        for (String page : List.of("README.md", "README.zh-CN.md")) {
            String text = Files.readString(Path.of(page), StandardCharsets.UTF_8);
            String shown = text.substring(text.indexOf("```text\n") + 8, text.indexOf("…\n```"));
            assertThat(said).startsWith(shown);
        }
    }

    @Test
    void aVersionTakesEffectOnItsDayWithoutASync() throws IOException {
        publishSecond();
        try (CatalogClient client = client(NOVEMBER).build()) {
            District district = new District(client, NOVEMBER, out);
            assertThat(district.syncNow()).isTrue();
            assertThat(district.standard("990511001000").lifecycle().version()).isEqualTo(1);
        }
        published.close();
        try (CatalogClient client = client(NEW_YEAR).build()) {
            District district = new District(client, NEW_YEAR, out);
            assertThat(district.standard("990511001000").lifecycle().version()).isEqualTo(2);
            said();
            district.check(PINE);
            assertThat(said())
                    .contains("tax-closure.yaml warning [derivation.unknown-base]\n    上级定义“001030042000”已经撤销")
                    .doesNotContain("senior-allowance.yaml info");
        }
    }

    @Test
    void reactsToChangesAndKeepsToALockFile() throws IOException {
        Path lock = folder.resolve("sitong.lock");
        try (CatalogClient client = client(NOVEMBER).build()) {
            District district = new District(client, NOVEMBER, out);
            district.syncNow();
            client.lock().write(lock);
            publishSecond();
            said();
            district.syncNow();
            assertThat(said()).contains("现在用版本 2.0.0").contains("撤销 BasicItem 001030042000 v1 停业登记：改为纳税人自行申报时填报");
        }
        try (CatalogClient client = client(NOVEMBER).lock(lock).build()) {
            District district = new District(client, NOVEMBER, out);
            district.syncNow();
            said();
            district.tellStatus();
            assertThat(said()).contains("版本 1.0.0", "由锁定文件固定");
        }
    }

    @Test
    void worksOnWithoutTheNetworkAndTellsTheAge() throws IOException {
        try (CatalogClient client = client(NOVEMBER).build()) {
            new District(client, NOVEMBER, out).syncNow();
        }
        published.close();
        Clock later = Clock.offset(NOVEMBER, Duration.ofHours(30));
        try (CatalogClient client = client(later).build()) {
            District district = new District(client, later, out);
            said();
            assertThat(district.syncNow()).isFalse();
            assertThat(district.tellStatus()).isTrue();
            assertThat(said()).contains("下次再试：无法从", "版本 1.0.0", "30 小时前确认为最新");
            assertThat(district.standard("990511001000")).isNotNull();
        }
    }

    @Test
    void whatWasTamperedWithIsNotUsed() throws IOException {
        try (CatalogClient client = client(NOVEMBER).build()) {
            District district = new District(client, NOVEMBER, out);
            district.syncNow();
            publishSecond();
            byte[] pointer = Files.readAllBytes(published.file("catalog.json"));
            pointer[pointer.length / 2] ^= 1;
            Files.write(published.file("catalog.json"), pointer);
            said();
            assertThat(district.syncNow()).isFalse();
            district.tellStatus();
            assertThat(said()).contains("请联系发布单位：", "版本 1.0.0");
        }
    }

    @Test
    void syncsOnASchedule() throws IOException, InterruptedException {
        CountDownLatch changed = new CountDownLatch(1);
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
        try (CatalogClient client = client(NOVEMBER).build()) {
            client.addListener(report -> changed.countDown());
            new District(client, NOVEMBER, out).syncEvery(Duration.ofHours(1), executor);
            assertThat(changed.await(60, TimeUnit.SECONDS)).isTrue();
            executor.shutdownNow();
            assertThat(executor.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
            assertThat(client.status().release()).isNotNull();
        }
    }
}
