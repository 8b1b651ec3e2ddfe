package org.sitong.client;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.sitong.client.trust.ContentDigest;

/**
 * A web server on loopback that serves files from memory, with tags and ranges, and does whatever wrong a test wants. One request a
 * connection.
 */
final class FaultServer implements Closeable {

    /** What a client asked for. {@code number} counts the requests for that path from 1. */
    record Request(String path, int number, Map<String, String> headers) {

        @Nullable
        String header(String name) {
            return headers.get(name);
        }
    }

    /** Answers a request; tells whether it did, or leaves it to the server. */
    @FunctionalInterface
    interface Fault {
        boolean answers(Request request, OutputStream out) throws IOException;
    }

    final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
    final AtomicLong sent = new AtomicLong();
    volatile Fault fault = (request, out) -> false;
    volatile boolean ranges = true;

    private final Map<String, byte[]> files;
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final ServerSocket socket;

    FaultServer(Map<String, byte[]> files) throws IOException {
        this.files = files;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread accepting = new Thread(this::accept);
        accepting.setDaemon(true);
        accepting.start();
    }

    URI uri() {
        return URI.create("http://localhost:" + socket.getLocalPort() + "/catalog/");
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread serving = new Thread(() -> serve(connection));
                serving.setDaemon(true);
                serving.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            String first = in.readLine();
            if (first == null) {
                return;
            }
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                int colon = line.indexOf(':');
                headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
            String path = first.split(" ")[1].replaceFirst("^/catalog/", "");
            Request request = new Request(path, counts.merge(path, 1, Integer::sum), headers);
            requests.add(request);
            OutputStream out = connection.getOutputStream();
            if (!fault.answers(request, out)) {
                answer(request, out);
            }
            out.flush();
        } catch (SocketException hungUp) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] file(Request request) {
        return Objects.requireNonNull(files.get(request.path()));
    }

    static String tag(byte[] file) {
        return '"' + ContentDigest.SHA_256.digest(file).hex().substring(0, 16) + '"';
    }

    void answer(Request request, OutputStream out) throws IOException {
        byte[] file = files.get(request.path());
        if (file == null) {
            head(out, 404, 0);
            return;
        }
        String range = request.header("range");
        if (tag(file).equals(request.header("if-none-match"))) {
            head(out, 304, -1, "ETag: " + tag(file));
        } else if (range != null && ranges) {
            int from = Integer.parseInt(range.replaceAll("bytes=([0-9]+)-", "$1"));
            if (from >= file.length) {
                head(out, 416, 0);
                return;
            }
            head(
                    out,
                    206,
                    file.length - from,
                    "ETag: " + tag(file),
                    "Content-Range: bytes " + from + "-" + (file.length - 1) + "/" + file.length);
            body(out, file, from, file.length - from);
        } else {
            head(out, 200, file.length, "ETag: " + tag(file));
            body(out, file, 0, file.length);
        }
    }

    /** Status line and headers; a length of -1 is not told. */
    static void head(OutputStream out, int status, long length, String... headers) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " status\r\nConnection: close\r\n");
        if (length >= 0) {
            head.append("Content-Length: ").append(length).append("\r\n");
        }
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        out.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    void body(OutputStream out, byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        sent.addAndGet(length);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
