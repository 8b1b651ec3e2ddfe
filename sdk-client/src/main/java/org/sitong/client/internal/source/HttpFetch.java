package org.sitong.client.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitong.client.CatalogUnavailableException;
import org.sitong.client.FetchRequest;
import org.sitong.client.Fetched;
import org.sitong.client.UnavailableReason;
import org.sitong.client.trust.TooLargeException;

/**
 * One fetch with all its attempts, as a stream: where the connection breaks, the rest is asked for, and the reader does not notice.
 * Attempts are counted anew whenever bytes have come; the deadline bounds them all.
 */
public final class HttpFetch extends InputStream {

    private static final Set<Integer> AGAIN = Set.of(408, 429, 500, 502, 503, 504);
    private static final Pattern RANGE = Pattern.compile("bytes ([0-9]{1,18})-([0-9]{1,18})/(?:[0-9]{1,18}|\\*)");

    private final HttpCalls calls;
    private final Retries retries;
    private final FetchRequest request;
    private final Deadline deadline;
    private HttpCalls.@Nullable Answer answer;
    private @Nullable String etag;
    private long position;
    private int attempt;

    private HttpFetch(HttpCalls calls, Retries retries, FetchRequest request, Duration timeout) {
        this.calls = calls;
        this.retries = retries;
        this.request = request;
        this.deadline = Deadline.in(timeout);
    }

    /** Begins. */
    public static Fetched begin(HttpCalls calls, Retries retries, FetchRequest request, Duration timeout) {
        return new HttpFetch(calls, retries, request, timeout).begin();
    }

    private Fetched begin() {
        position = request.offset();
        HttpCalls.Answer first = attempts(request);
        if (first.status() == 416) { // what the caller has is no beginning of the file
            first.close();
            position = 0;
            first = attempts(request.from(0));
        }
        if (first.status() == 404 || first.status() == 410) {
            first.close();
            return Fetched.missing();
        }
        etag = first.header("etag").filter(HttpFetch::isTag).orElse(null);
        if (first.status() == 304) {
            first.close();
            return Fetched.unchanged(Objects.requireNonNullElse(etag, request.knownEtag()));
        }
        position = first.status() == 200 ? 0 : position;
        answer = first;
        return Fetched.content(this, position, etag);
    }

    private static boolean isTag(String text) {
        return text.length() <= 256 && text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    }

    /** Calls until there is an answer of use. */
    private HttpCalls.Answer attempts(FetchRequest wanted) {
        while (true) {
            attempt++;
            Optional<String> retryAfter = Optional.empty();
            CatalogUnavailableException failure;
            try {
                HttpCalls.Answer got = calls.call(wanted, etag, deadline);
                if (!AGAIN.contains(got.status())) {
                    return checked(got, wanted);
                }
                retryAfter = got.header("retry-after");
                got.close();
                failure = CatalogUnavailableException.status(calls.address(), request.name(), got.status(), attempt);
            } catch (IOException e) {
                failure = failure(e);
            }
            rest(failure, retryAfter);
        }
    }

    private CatalogUnavailableException failure(IOException e) {
        UnavailableReason reason =
                e instanceof TooSlowException ? UnavailableReason.TIMEOUT : UnavailableReason.CONNECTION;
        if (e instanceof InterruptedIOException) {
            reason = UnavailableReason.INTERRUPTED;
        }
        String detail = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        return CatalogUnavailableException.of(calls.address(), request.name(), reason, attempt, detail, e);
    }

    /** Waits for the next attempt, or gives up. */
    private void rest(CatalogUnavailableException failure, Optional<String> retryAfter) {
        boolean isLast = attempt >= retries.attempts() || deadline.hasPassed();
        if (isLast || failure.reason() == UnavailableReason.INTERRUPTED) {
            throw failure;
        }
        try {
            retries.before(attempt + 1, retryAfter);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw calls.unavailable(request, UnavailableReason.INTERRUPTED, "", e);
        }
    }

    /** Refuses what is neither content nor says plainly that there is none. */
    private HttpCalls.Answer checked(HttpCalls.Answer got, FetchRequest wanted) {
        try {
            switch (got.status()) {
                case 200 -> demandRoom(got, 0);
                case 206 -> {
                    Matcher range = RANGE.matcher(got.header("content-range").orElse(""));
                    if (!range.matches() || Long.parseLong(range.group(1)) != wanted.offset() || wanted.offset() == 0) {
                        throw inconsistent(
                                "Content-Range " + got.header("content-range").orElse("-"));
                    }
                    demandRoom(got, wanted.offset());
                }
                case 304 -> {
                    if (wanted.knownEtag() == null || wanted.offset() > 0) {
                        throw inconsistent("304");
                    }
                }
                case 404, 410 -> {}
                case 416 -> {
                    if (wanted.offset() == 0) {
                        throw inconsistent("416");
                    }
                }
                default ->
                    throw CatalogUnavailableException.status(calls.address(), request.name(), got.status(), attempt);
            }
            return got;
        } catch (RuntimeException e) {
            got.close();
            throw e;
        }
    }

    private void demandRoom(HttpCalls.Answer got, long offset) {
        long announced =
                got.response().headers().firstValueAsLong("content-length").orElse(0);
        if (announced > request.limit() - offset) {
            throw new TooLargeException(request.name(), request.limit());
        }
        String encoding = got.header("content-encoding").orElse("identity");
        boolean isFilesOwn =
                request.name().endsWith(".gz"); // some servers say so of files that are compressed as they lie there
        if (!encoding.equalsIgnoreCase("identity") && !isFilesOwn) {
            throw calls.unavailable(request, UnavailableReason.ENCODED, encoding, null);
        }
    }

    private CatalogUnavailableException inconsistent(String detail) {
        return calls.unavailable(request, UnavailableReason.INCONSISTENT, detail, null);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (true) {
            HttpCalls.Answer from = answer;
            if (from == null) {
                throw new IOException("closed");
            }
            try {
                int count = from.body().read(into, offset, length);
                if (count > 0) {
                    position += count;
                    attempt = 1;
                }
                return count;
            } catch (IOException e) {
                from.close();
                resume(failure(e));
            }
        }
    }

    /** Goes on where the connection broke; a server that sends the file from its beginning again is read up to there. */
    private void resume(CatalogUnavailableException failure) throws IOException {
        while (true) {
            rest(failure, Optional.empty());
            FetchRequest rest = request.unless(null).from(position);
            HttpCalls.Answer again = attempts(rest);
            if (again.status() != 200 && again.status() != 206) {
                again.close();
                throw inconsistent("status " + again.status() + " for the rest");
            }
            String now = again.header("etag").orElse(null);
            if (etag != null && now != null && !etag.equals(now)) {
                again.close();
                throw inconsistent("ETag " + etag + ", then " + now);
            }
            answer = again;
            if (again.status() == 206 || position == 0) {
                return;
            }
            try {
                again.body().skipNBytes(position);
                return;
            } catch (IOException e) {
                again.close();
                attempt++;
                failure = failure(e);
            }
        }
    }

    @Override
    public void close() {
        if (answer != null) {
            answer.close();
            answer = null;
        }
    }
}
