package org.sitong.client;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link CatalogSource} brought for one request: content, or that there is no such file, or that it has not changed. Not
 * thread-safe; to be closed.
 */
public final class Fetched implements Closeable {

    private enum State {
        CONTENT,
        MISSING,
        UNCHANGED
    }

    private final State state;
    private final InputStream body;
    private final long offset;
    private final @Nullable String etag;

    private Fetched(State state, InputStream body, long offset, @Nullable String etag) {
        this.state = state;
        this.body = body;
        this.offset = offset;
        this.etag = etag;
    }

    /**
     * Content.
     *
     * @param body the bytes; a failing read throws {@link CatalogUnavailableException} or an {@link IOException}
     * @param offset at which byte of the file the body begins: what was asked for, or 0
     * @param etag names the state of the file; {@code null} where the source has no such names
     * @return what came
     */
    public static Fetched content(InputStream body, long offset, @Nullable String etag) {
        return new Fetched(State.CONTENT, body, offset, etag);
    }

    /**
     * There is no file of the name.
     *
     * @return what came
     */
    public static Fetched missing() {
        return new Fetched(State.MISSING, InputStream.nullInputStream(), 0, null);
    }

    /**
     * The file is still in the state that the caller knows.
     *
     * @param etag names the state
     * @return what came
     */
    public static Fetched unchanged(@Nullable String etag) {
        return new Fetched(State.UNCHANGED, InputStream.nullInputStream(), 0, etag);
    }

    /**
     * Whether there is no such file.
     *
     * @return whether the source has none of the name
     */
    public boolean isMissing() {
        return state == State.MISSING;
    }

    /**
     * Whether the file is still in the state that the caller named.
     *
     * @return whether nothing was sent because nothing changed
     */
    public boolean isUnchanged() {
        return state == State.UNCHANGED;
    }

    /**
     * The content from {@link #offset()} on. It may be longer than the limit that was asked for by what a source has read ahead;
     * callers count for themselves.
     *
     * @return the bytes; none where there is no content
     */
    public InputStream body() {
        return body;
    }

    /**
     * Where the content begins.
     *
     * @return the number of bytes of the file before it
     */
    public long offset() {
        return offset;
    }

    /**
     * Names the state of the file.
     *
     * @return a tag to ask with the next time; {@code null} where the source has none
     */
    public @Nullable String etag() {
        return etag;
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
