package org.sitong.exchange.database;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A database server in a temporary folder, on a free port of the loopback address. The servers refuse to run as root; then
 * they run as {@code nobody}.
 */
final class DatabaseServer {

    /** Whom to connect as, without password. */
    static final String USER = "sitong";

    private static final String UNPRIVILEGED = "nobody";
    private static final List<String> PLACES = List.of("/usr/sbin", "/usr/local/bin", "/usr/local/sbin");
    private static final Path POSTGRESQL_VERSIONS = Path.of("/usr/lib/postgresql");

    private final Path folder;
    private final int port;
    private volatile @Nullable Process server;

    private DatabaseServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    private static final class Postgresql {
        static final DatabaseServer SERVER = startPostgresql();
    }

    private static final class Mariadb {
        static final DatabaseServer SERVER = startMariadb();
    }

    static DatabaseServer postgresql() {
        demand("PostgreSQL", "postgresql", "initdb", "postgres");
        return Postgresql.SERVER;
    }

    static DatabaseServer mariadb() {
        demand("MariaDB", "mariadb-server", "mariadb-install-db", "my_print_defaults", "mariadbd");
        return Mariadb.SERVER;
    }

    int port() {
        return port;
    }

    private static DatabaseServer startPostgresql() {
        DatabaseServer server = make();
        String data = server.folder.resolve("data").toString();
        server.run(found("initdb"), "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        server.start(
                "ready to accept connections",
                found("postgres"),
                "-D",
                data,
                "-p",
                Integer.toString(server.port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=off",
                "-c",
                "lc_messages=C");
        return server;
    }

    private static DatabaseServer startMariadb() {
        DatabaseServer server = make();
        String data = "--datadir=" + server.folder.resolve("data");
        server.run(
                found("mariadb-install-db"),
                "--no-defaults",
                data,
                "--auth-root-authentication-method=normal",
                "--skip-test-db");
        server.start(
                "ready for connections",
                found("mariadbd"),
                "--no-defaults",
                data,
                "--port=" + server.port,
                "--bind-address=127.0.0.1",
                "--socket=" + server.folder.resolve("socket"),
                "--pid-file=" + server.folder.resolve("pid"),
                "--skip-grant-tables",
                "--skip-log-bin",
                "--innodb-flush-log-at-trx-commit=0");
        return server;
    }

    private static DatabaseServer make() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Path folder = Files.createTempDirectory("sitong-db-");
            if (isRoot()) {
                Files.setOwner(
                        folder,
                        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(UNPRIVILEGED));
            }
            DatabaseServer server = new DatabaseServer(folder, free.getLocalPort());
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String... command) {
        Process process = launch(command);
        StringBuilder said = new StringBuilder();
        drain(process, line -> {
            said.append(line).append('\n');
            return false;
        });
        if (waitFor(process) != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed:\n" + said);
        }
    }

    /** Starts the server and returns when it says that it is ready. */
    private void start(String ready, String... command) {
        Process process = launch(command);
        server = process;
        StringBuilder said = new StringBuilder();
        boolean started = drain(process, line -> {
            said.append(line).append('\n');
            return line.contains(ready);
        });
        if (!started) {
            throw new IllegalStateException(String.join(" ", command) + " did not start:\n" + said);
        }
        Thread rest = new Thread(() -> drain(process, line -> false));
        rest.setDaemon(true);
        rest.start();
    }

    private Process launch(String... command) {
        List<String> words = new ArrayList<>();
        if (isRoot()) {
            words.addAll(List.of("runuser", "-u", UNPRIVILEGED, "--"));
        }
        words.addAll(Arrays.asList(command));
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"));
        builder.environment().putAll(Map.of("LC_ALL", "C", "TZ", "UTC", "HOME", folder.toString()));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what a process says until it says enough; false where it ends before. */
    private static boolean drain(Process process, Predicate<String> enough) {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        try {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (enough.test(line)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false; // the process has ended
        }
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void stop() {
        Process process = server;
        try {
            if (process != null) {
                process.destroy();
                if (!process.waitFor(10, TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                }
            }
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void demand(String name, String aptPackage, String... programs) {
        for (String program : programs) {
            Assumptions.assumeTrue(
                    find(program).isPresent(),
                    () -> name + " is not installed here (no " + program + "): apt-get install " + aptPackage);
        }
    }

    private static String found(String program) {
        return find(program).orElseThrow().toString();
    }

    private static Optional<Path> find(String program) {
        Stream<Path> path = Stream.concat(
                        Arrays.stream(System.getenv("PATH").split(File.pathSeparator)), PLACES.stream())
                .map(Path::of);
        return Stream.concat(path, versions())
                .map(place -> place.resolve(program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Debian keeps the programs of PostgreSQL in a folder for each version; the newest first. */
    private static Stream<Path> versions() {
        if (!Files.isDirectory(POSTGRESQL_VERSIONS)) {
            return Stream.of();
        }
        try (Stream<Path> versions = Files.list(POSTGRESQL_VERSIONS)) {
            return versions.sorted(Comparator.reverseOrder()).map(version -> version.resolve("bin")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
