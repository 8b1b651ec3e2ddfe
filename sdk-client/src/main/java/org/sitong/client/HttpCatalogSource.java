package org.sitong.client;

import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.sitong.client.internal.source.HttpCalls;
import org.sitong.client.internal.source.HttpFetch;
import org.sitong.client.internal.source.Retries;

/**
 * A catalog on a web server or object store. What breaks is resumed, what fails for the moment is tried again, with pauses that grow;
 * a server that is too slow or sends too much is hung up on; redirects are followed within the same origin only; compression on the
 * way is neither asked for nor undone. Immutable and thread-safe.
 */
public final class HttpCatalogSource implements CatalogSource {

    private final HttpCalls calls;
    private final Retries retries;
    private final URI base;
    private final Duration timeout;

    private HttpCatalogSource(Builder builder) {
        base = builder.base;
        timeout = builder.timeout;
        calls = new HttpCalls(
                builder.client == null ? client(builder) : builder.client, base, builder.headers, builder.stallTimeout);
        retries = new Retries(
                builder.attempts,
                builder.firstPause,
                builder.longestPause,
                builder.pause,
                builder.random,
                builder.clock);
    }

    private static HttpClient client(Builder builder) {
        HttpClient.Builder client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(builder.connectTimeout);
        if (builder.proxy != null) {
            client.proxy(builder.proxy);
        }
        return client.build();
    }

    /**
     * A source with the usual settings.
     *
     * @param base the address of the folder with {@code catalog.json} in it
     * @param clock what tells the time
     * @return the source
     * @throws IllegalArgumentException when the address is not of HTTP or HTTPS, or has a password, query or fragment
     */
    public static HttpCatalogSource of(URI base, Clock clock) {
        return builder(base, clock).build();
    }

    /**
     * Begins to make a source.
     *
     * @param base the address of the folder with {@code catalog.json} in it
     * @param clock what tells the time, for servers that say when to come again
     * @return a builder
     * @throws IllegalArgumentException when the address is not of HTTP or HTTPS, or has a password, query or fragment
     */
    public static Builder builder(URI base, Clock clock) {
        return new Builder(base, clock);
    }

    @Override
    public Fetched fetch(FetchRequest request) {
        return HttpFetch.begin(calls, retries, request, timeout);
    }

    @Override
    public String address() {
        return base.toString();
    }

    /** Makes a source. Not thread-safe. */
    public static final class Builder {

        private final URI base;
        private final Clock clock;
        private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration stallTimeout = Duration.ofSeconds(30);
        private Duration timeout = Duration.ofMinutes(15);
        private int attempts = 5;
        private Duration firstPause = Duration.ofMillis(500);
        private Duration longestPause = Duration.ofSeconds(30);
        private Pause pause = Pause.sleeping();
        private RandomGenerator random = new Random();
        private @Nullable ProxySelector proxy;
        private @Nullable HttpClient client;

        private Builder(URI base, Clock clock) {
            boolean isHttp = "http".equals(base.getScheme()) || "https".equals(base.getScheme());
            boolean isPlain =
                    base.getRawUserInfo() == null && base.getRawQuery() == null && base.getRawFragment() == null;
            if (!isHttp || !isPlain || base.getHost() == null) {
                throw new IllegalArgumentException("not a plain address of HTTP or HTTPS: " + base.getScheme() + "://"
                        + base.getHost() + base.getRawPath());
            }
            this.base = base.getRawPath().endsWith("/") ? base : URI.create(base + "/");
            this.clock = clock;
        }

        /**
         * How long connecting may take.
         *
         * @param duration a positive time; 10 seconds by default
         * @return this
         */
        public Builder connectTimeout(Duration duration) {
            connectTimeout = positive(duration);
            return this;
        }

        /**
         * How long the server may send nothing at all.
         *
         * @param duration a positive time; 30 seconds by default
         * @return this
         */
        public Builder stallTimeout(Duration duration) {
            stallTimeout = positive(duration);
            return this;
        }

        /**
         * How long one file may take with all attempts, however steadily it drips.
         *
         * @param duration a positive time; 15 minutes by default
         * @return this
         */
        public Builder timeout(Duration duration) {
            timeout = positive(duration);
            return this;
        }

        /**
         * How often a file is tried where nothing comes of it: status 408, 429, 500, 502, 503, 504, or a broken connection.
         *
         * @param most how often, from 1; 5 by default
         * @return this
         */
        public Builder attempts(int most) {
            if (most < 1) {
                throw new IllegalArgumentException("attempts " + most);
            }
            attempts = most;
            return this;
        }

        /**
         * How long to wait between attempts: the first pause, then twice as long each time, up to the longest; each somewhat shorter
         * by chance. A server that says how long to wait is heeded up to the longest pause.
         *
         * @param first a positive time; half a second by default
         * @param longest not less; 30 seconds by default
         * @return this
         */
        public Builder pauses(Duration first, Duration longest) {
            firstPause = positive(first);
            longestPause = positive(longest);
            if (longest.compareTo(first) < 0) {
                throw new IllegalArgumentException("the longest pause is shorter than the first");
            }
            return this;
        }

        /**
         * Waits between attempts.
         *
         * @param waits sleeps by default
         * @return this
         */
        public Builder pause(Pause waits) {
            pause = Objects.requireNonNull(waits);
            return this;
        }

        /**
         * Shortens pauses by chance.
         *
         * @param generator any generator; it is used by all threads that fetch
         * @return this
         */
        public Builder random(RandomGenerator generator) {
            random = Objects.requireNonNull(generator);
            return this;
        }

        /**
         * Proxies to go through.
         *
         * @param selector chooses the proxy; by default the platform's, which heeds {@code https.proxyHost} and its like
         * @return this
         */
        public Builder proxy(ProxySelector selector) {
            proxy = Objects.requireNonNull(selector);
            return this;
        }

        /**
         * A client of the caller's, with certificates, proxy and threads as it needs them; time to connect and proxy given here do
         * not count then.
         *
         * @param own the client; it must not follow redirects
         * @return this
         * @throws IllegalArgumentException when it follows redirects
         */
        public Builder client(HttpClient own) {
            if (own.followRedirects() != HttpClient.Redirect.NEVER) {
                throw new IllegalArgumentException("The client must not follow redirects");
            }
            client = own;
            return this;
        }

        /**
         * A header for every request, such as {@code Authorization}. It is sent to the origin of the address only.
         *
         * @param name the header's name
         * @param value its value
         * @return this
         */
        public Builder header(String name, String value) {
            headers.put(name, value);
            return this;
        }

        private static Duration positive(Duration duration) {
            if (duration.isZero() || duration.isNegative()) {
                throw new IllegalArgumentException("not a positive time: " + duration);
            }
            return duration;
        }

        /**
         * Makes the source. Nothing is fetched yet.
         *
         * @return the source
         */
        public HttpCatalogSource build() {
            return new HttpCatalogSource(this);
        }
    }
}
