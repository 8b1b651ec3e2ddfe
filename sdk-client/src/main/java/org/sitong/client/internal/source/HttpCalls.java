package org.sitong.client.internal.source;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.sitong.client.CatalogUnavailableException;
import org.sitong.client.FetchRequest;
import org.sitong.client.UnavailableReason;

/** Single calls to a server: one request, one answer, redirects within the same origin followed, none to elsewhere. */
public final class HttpCalls {

    private static final int REDIRECTS = 5;

    private final HttpClient client;
    private final URI base;
    private final Map<String, String> headers;
    private final Duration stall;

    /** Calls below an address that ends with a slash. */
    public HttpCalls(HttpClient client, URI base, Map<String, String> headers, Duration stall) {
        this.client = client;
        this.base = base;
        this.headers = Map.copyOf(headers);
        this.stall = stall;
    }

    /** Status, headers and body of an answer; to be closed. */
    record Answer(int status, HttpResponse<?> response, BodyStream body) implements AutoCloseable {

        Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        @Override
        public void close() {
            body.close();
        }
    }

    String address() {
        return base.toString();
    }

    /** One attempt. {@code state} is the tag of the state of which the rest is wanted. */
    Answer call(FetchRequest request, @Nullable String state, Deadline deadline) throws IOException {
        URI uri = base.resolve(request.name());
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            Answer answer = send(http(uri, request, state), deadline);
            if (!isRedirect(answer.status)) {
                return answer;
            }
            answer.close();
            uri = sameOrigin(uri, answer.header("location").orElse(""), request);
        }
        throw unavailable(request, UnavailableReason.REDIRECTED, "more than " + REDIRECTS + " times", null);
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private URI sameOrigin(URI from, String location, FetchRequest request) {
        URI to;
        try {
            to = from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw unavailable(request, UnavailableReason.REDIRECTED, location, e);
        }
        boolean same = Objects.equals(to.getScheme(), base.getScheme())
                && to.getHost() != null
                && to.getHost().equalsIgnoreCase(base.getHost())
                && port(to) == port(base)
                && to.getUserInfo() == null
                && !location.isEmpty();
        if (!same) {
            throw unavailable(request, UnavailableReason.REDIRECTED, to.toString(), null);
        }
        return to;
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
    }

    private HttpRequest http(URI uri, FetchRequest request, @Nullable String state) {
        HttpRequest.Builder http = HttpRequest.newBuilder(uri).GET().timeout(stall);
        headers.forEach(http::setHeader);
        http.setHeader("Accept-Encoding", "identity");
        if (request.fresh()) {
            http.setHeader("Cache-Control", "no-cache");
        }
        if (request.knownEtag() != null && request.offset() == 0) {
            http.setHeader("If-None-Match", request.knownEtag());
        }
        if (request.offset() > 0) {
            http.setHeader("Range", "bytes=" + request.offset() + "-");
            if (state != null && !state.startsWith("W/")) {
                http.setHeader("If-Range", state);
            }
        }
        return http.build();
    }

    private Answer send(HttpRequest http, Deadline deadline) throws IOException {
        CompletableFuture<HttpResponse<Flow.Publisher<List<ByteBuffer>>>> sent =
                client.sendAsync(http, HttpResponse.BodyHandlers.ofPublisher());
        try {
            HttpResponse<Flow.Publisher<List<ByteBuffer>>> response = sent.get(deadline.left(stall), Deadline.unit());
            BodyStream body = new BodyStream(stall, deadline);
            response.body().subscribe(body);
            return new Answer(response.statusCode(), response, body);
        } catch (TimeoutException e) {
            sent.cancel(true);
            throw new TooSlowException("no answer");
        } catch (InterruptedException e) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof HttpTimeoutException
                    ? new TooSlowException("no answer")
                    : new IOException(e.getCause() == null ? null : e.getCause().toString(), e.getCause());
        }
    }

    CatalogUnavailableException unavailable(
            FetchRequest request, UnavailableReason reason, String detail, @Nullable Throwable cause) {
        return CatalogUnavailableException.of(address(), request.name(), reason, 1, detail, cause);
    }
}
