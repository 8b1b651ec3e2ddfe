package org.sitong.client.internal.sync;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.client.CatalogSource;
import org.sitong.client.CatalogUnavailableException;
import org.sitong.client.FetchRequest;
import org.sitong.client.Fetched;
import org.sitong.client.UnavailableReason;
import org.sitong.client.trust.TooLargeException;

/** Fetches within bounds, whatever the source does, and counts. */
final class Fetching {

    private static final int BUFFER = 1 << 16;

    private final CatalogSource source;
    private long bytes;

    Fetching(CatalogSource source) {
        this.source = source;
    }

    /** What came for a small file. {@code bytes} is {@code null} where it is missing or unchanged. */
    record Small(
            byte @Nullable [] bytes,
            boolean isUnchanged,
            @Nullable String etag) {}

    /** How many bytes came so far. */
    long bytes() {
        return bytes;
    }

    /** A small file, in memory. */
    Small small(FetchRequest request) {
        try (Fetched fetched = source.fetch(request)) {
            if (fetched.isMissing() || fetched.isUnchanged()) {
                return new Small(null, fetched.isUnchanged(), fetched.etag());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            copy(request, fetched.body(), out, 0);
            return new Small(out.toByteArray(), false, fetched.etag());
        } catch (IOException e) {
            throw broken(request, e);
        }
    }

    /** A file that has to be there. */
    byte[] needed(FetchRequest request) {
        byte[] content = small(request).bytes();
        if (content == null) {
            throw missing(request);
        }
        return content;
    }

    /**
     * A large file of known length, by way of a file that keeps what came, so that the next attempt goes on from there. It may come
     * out shorter than it should be; then the file keeps what there is.
     */
    byte[] resumed(FetchRequest request, @Nullable Path partial) throws IOException {
        if (partial == null) {
            return needed(request);
        }
        toFile(request, partial);
        return Files.readAllBytes(partial);
    }

    /** Fetches into a file, or the rest of it. */
    void toFile(FetchRequest request, Path partial) throws IOException {
        long have = Files.exists(partial) ? Files.size(partial) : 0;
        if (have >= request.limit() && have > 0) {
            if (have == request.limit()) {
                return;
            }
            Files.delete(partial);
            have = 0;
        }
        try (Fetched fetched = fetch(request.from(have))) {
            if (fetched.isMissing()) {
                throw missing(request);
            }
            try (OutputStream out = Files.newOutputStream(
                    partial,
                    StandardOpenOption.CREATE,
                    fetched.offset() == 0 ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND)) {
                copy(request, fetched.body(), out, fetched.offset());
            }
        }
    }

    private Fetched fetch(FetchRequest request) {
        Fetched fetched = source.fetch(request);
        if (fetched.offset() != 0 && fetched.offset() != request.offset()) {
            throw CatalogUnavailableException.of(
                    source.address(),
                    request.name(),
                    UnavailableReason.INCONSISTENT,
                    1,
                    "offset " + fetched.offset(),
                    null);
        }
        return fetched;
    }

    /** Reading fails as the source's failure, writing as the store's. */
    private void copy(FetchRequest request, InputStream in, OutputStream out, long offset) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = offset;
        while (true) {
            int count;
            try {
                count = in.read(buffer);
            } catch (IOException e) {
                throw broken(request, e);
            }
            if (count < 0) {
                return;
            }
            bytes += count;
            total += count;
            if (total > request.limit()) {
                throw new TooLargeException(request.name(), request.limit());
            }
            out.write(buffer, 0, count);
        }
    }

    private CatalogUnavailableException missing(FetchRequest request) {
        return CatalogUnavailableException.of(source.address(), request.name(), UnavailableReason.MISSING, 1, "", null);
    }

    private CatalogUnavailableException broken(FetchRequest request, IOException e) {
        return CatalogUnavailableException.of(
                source.address(),
                request.name(),
                UnavailableReason.CONNECTION,
                1,
                Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName()),
                e);
    }
}
