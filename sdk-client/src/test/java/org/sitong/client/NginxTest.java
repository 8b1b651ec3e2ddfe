package org.sitong.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitong.client.publish.CatalogPublisher;
import org.sitong.client.publish.CatalogSite;
import org.sitong.client.publish.GateReport;
import org.sitong.client.publish.PreparedRelease;
import org.sitong.client.publish.PublishRequest;
import org.sitong.client.release.CanonicalDefinition;
import org.sitong.client.release.ReleaseVersion;
import org.sitong.item.BasicItem;
import org.sitong.standard.Kind;

/** A catalog published on a real web server: after three changes only what holds them is transferred. */
class NginxTest {

    private static final int ITEMS = Integer.getInteger("sitong.items", 50_000);
    private static final Set<Integer> CHANGED = Set.of(7, ITEMS / 2, ITEMS - 3);

    @TempDir
    Path folder;

    @Test
    void onlyWhatChangedIsTransferred() throws IOException, InterruptedException {
        Path nginx = nginx();
        assumeTrue(nginx != null, "no nginx here: what goes over the network is not measured");
        Path site = folder.resolve("site");
        CatalogSite catalog = CatalogSite.of(site, TestKeys.SUITE);
        catalog.propose(TestKeys.root(1, 1, TestKeys.ALICE));
        assertThat(catalog.signRoot(List.of(TestKeys.ALICE))).isNull();
        publish(catalog, "1.0.0", Set.of(), 0);
        int port = freePort();
        Process server = start(nginx, site, port);
        try (CatalogClient client = CatalogClient.builder(
                        HttpCatalogSource.of(URI.create("http://127.0.0.1:" + port + "/"), new MovableClock()),
                        Files.readAllBytes(site.resolve("roots/1.json")),
                        new MovableClock())
                .store(folder.resolve("store"))
                .build()) {
            SyncReport first = client.sync();
            assertThat(first.added()).isEqualTo(ITEMS);
            long whole = served();
            publish(catalog, "1.0.1", CHANGED, 60);
            SyncReport second = client.sync();
            long changed = served() - whole;

            assertThat(second.changed()).isEqualTo(3);
            assertThat(second.added() + second.removed()).isZero();
            assertThat(second.shardsFetched()).isBetween(1, 3);
            assertThat(second.bytes())
                    .as("what the server sent is what the report says")
                    .isEqualTo(changed);
            assertThat(changed).isLessThan(whole / 5);
            assertThat(client.catalog().find(Kind.BASIC_ITEM, code(7)))
                    .hasValueSatisfying(
                            item -> assertThat(((BasicItem) item).name().main()).endsWith("（改）"));
            assertThat(client.sync().bytes())
                    .as("nothing changed: the pointer is not sent again")
                    .isZero();
            Files.writeString(
                    Files.createDirectories(Path.of("target")).resolve("nginx.txt"),
                    ITEMS + " items, " + first.shardsFetched() + " shards: " + whole + " bytes; 3 changes: "
                            + second.shardsFetched() + " shards, " + changed + " bytes\n");
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static String code(int number) {
        return "0001" + String.format(Locale.ROOT, "%05d", number) + "000";
    }

    private static BasicItem item(int number, boolean changed) {
        BasicItem item = TestCatalog.item(0, "事项" + number + (changed ? "（改）" : ""));
        return item.toBuilder()
                .identity(item.identity().toBuilder()
                        .national(item.identity().national().toBuilder()
                                .basicCode(code(number))
                                .build())
                        .build())
                .build();
    }

    private void publish(CatalogSite catalog, String version, Set<Integer> changed, int later) throws IOException {
        Path input = folder.resolve("items.ndjson");
        try (BufferedWriter out = Files.newBufferedWriter(input)) {
            for (int i = 0; i < ITEMS; i++) {
                out.write(new String(CanonicalDefinition.line(item(i, changed.contains(i))), StandardCharsets.UTF_8));
                out.write('\n');
            }
        }
        PublishRequest request = PublishRequest.builder()
                .inputs(List.of(input))
                .publisher("示例市政务服务管理局")
                .version(ReleaseVersion.parse(version))
                .date(LocalDate.of(2026, 11, 20))
                .issued(TestKeys.NOW.minus(Duration.ofHours(1)).plusSeconds(later))
                .expires(TestKeys.NOW.plus(Duration.ofDays(7)))
                .work(Files.createDirectories(folder.resolve("work")))
                .build();
        try (PreparedRelease prepared = CatalogPublisher.of(
                        catalog, candidate -> GateReport.builder().build())
                .prepare(request)) {
            assertThat(prepared.problems()).isEmpty();
            assertThat(prepared.publish(List.of(TestKeys.ALICE))).isNull();
        }
    }

    private static @Nullable Path nginx() {
        return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(each -> Path.of(each, "nginx"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Process start(Path nginx, Path site, int port) throws IOException, InterruptedException {
        Path temporary = Files.createDirectories(folder.resolve("nginx"));
        boolean isRoot = System.getProperty("user.name").equals("root");
        String config = (isRoot ? "user root;\n" : "")
                + """
                daemon off;
                worker_processes 1;
                pid T/pid;
                error_log T/error.log;
                events {}
                http {
                  log_format bytes '$body_bytes_sent $status $request_uri';
                  access_log T/access.log bytes;
                  client_body_temp_path T/body;
                  proxy_temp_path T/proxy;
                  fastcgi_temp_path T/fastcgi;
                  uwsgi_temp_path T/uwsgi;
                  scgi_temp_path T/scgi;
                  server { listen 127.0.0.1:PORT; root SITE; }
                }
                """.replace("T/", temporary + "/")
                        .replace("PORT", Integer.toString(port))
                        .replace("SITE", site.toString());
        Files.writeString(temporary.resolve("nginx.conf"), config);
        Process server = new ProcessBuilder(
                        nginx.toString(),
                        "-p",
                        temporary.toString(),
                        "-e",
                        temporary.resolve("error.log").toString(),
                        "-c",
                        temporary.resolve("nginx.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("output.txt").toFile())
                .start();
        while (!answers(port)) {
            assertThat(server.isAlive())
                    .as("nginx runs: " + Files.readString(temporary.resolve("output.txt")))
                    .isTrue();
            Thread.onSpinWait();
        }
        return server;
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The bytes of the bodies of all answers with content, as the server logged them. */
    private long served() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("nginx/access.log"))) {
            return lines.map(line -> line.split(" "))
                    .filter(parts -> parts[1].startsWith("2"))
                    .mapToLong(parts -> Long.parseLong(parts[0]))
                    .sum();
        }
    }
}
