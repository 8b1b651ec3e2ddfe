package org.sitong.example.sync;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sitong.client.publish.CatalogPublisher;
import org.sitong.client.publish.CatalogSite;
import org.sitong.client.publish.GateReport;
import org.sitong.client.publish.PreparedRelease;
import org.sitong.client.publish.PublishRequest;
import org.sitong.client.release.ReleaseVersion;
import org.sitong.client.trust.CryptoSuite;
import org.sitong.client.trust.KeyFile;
import org.sitong.client.trust.Role;
import org.sitong.client.trust.RoleKeys;
import org.sitong.client.trust.Root;
import org.sitong.client.trust.SignatureAlgorithm;

/** The base catalog of {@code examples/consistency}, published on a web server of this machine. */
final class Published implements Closeable {

    private static final CryptoSuite SUITE = CryptoSuite.standard();
    private static final Instant ISSUED = Instant.parse("2026-11-20T00:00:00Z");
    private static final Instant EXPIRES = Instant.parse("2028-01-01T00:00:00Z");

    private final Path folder;
    private final CatalogSite site;
    private final KeyFile key;
    private final HttpServer server;

    Published(Path folder) throws IOException {
        this.folder = folder;
        key = KeyFile.create(folder.resolve("publisher.key"), SignatureAlgorithm.ED25519, "示例省", SUITE);
        site = CatalogSite.of(folder.resolve("site"), SUITE);
        RoleKeys all = new RoleKeys(List.of(key.key().id()), 1);
        site.propose(Root.builder()
                .catalog("consistency-base")
                .version(1)
                .issued(ISSUED)
                .expires(EXPIRES)
                .key(key.key())
                .role(Role.ROOT, all)
                .role(Role.RELEASE, all)
                .role(Role.POINTER, all)
                .build());
        site.signRoot(List.of(key));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = folder.resolve("site" + exchange.getRequestURI().getPath());
            if (Files.isRegularFile(file)) {
                byte[] bytes = Files.readAllBytes(file);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    /** Publishes definitions. They are judged by {@code sitong catalog build}, which examples/publish shows. */
    void publish(String version, Path... definitions) throws IOException {
        PublishRequest request = PublishRequest.builder()
                .inputs(List.of(definitions))
                .publisher("示例省")
                .version(ReleaseVersion.parse(version))
                .date(LocalDate.of(2026, 11, 20))
                .issued(ISSUED)
                .expires(EXPIRES)
                .work(folder)
                .build();
        try (PreparedRelease prepared = CatalogPublisher.of(
                        site, candidate -> GateReport.builder().build())
                .prepare(request)) {
            prepared.publish(List.of(key));
        }
    }

    byte[] root() throws IOException {
        return Files.readAllBytes(folder.resolve("site/roots/1.json"));
    }

    Path file(String name) {
        return folder.resolve("site").resolve(name);
    }

    URI address() {
        return URI.create("http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort());
    }

    /** Goes off the network. */
    @Override
    public void close() {
        server.stop(0);
    }
}
