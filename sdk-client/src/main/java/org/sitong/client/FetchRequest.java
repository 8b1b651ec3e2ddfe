package org.sitong.client;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks a {@link CatalogSource} for one file. A request whose name could lead out of the catalog cannot be made.
 *
 * @param name the file's path, relative to the catalog: parts of letters, digits, dots, hyphens and underscores that begin with a
 *     letter or digit, with {@code /} between them
 * @param limit the most bytes that the whole file may have, from 0
 * @param offset how many bytes of the file the caller has already; a source that cannot begin there begins at 0
 * @param knownEtag the tag of the state that the caller has, see {@link Fetched#etag()}: if the file is still in that state, its
 *     content is not sent; {@code null} where the content is wanted in any case
 * @param fresh whether caches on the way must ask the origin whether they are up to date
 */
public record FetchRequest(
        String name, long limit, long offset, @Nullable String knownEtag, boolean fresh) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");
    private static final int LONGEST = 512;
    private static final int LONGEST_TAG = 1_024;

    /**
     * Checks the request.
     *
     * @param name the file's path
     * @param limit the most bytes of the file
     * @param offset how many bytes the caller has already
     * @param knownEtag the tag of the state that the caller has, or {@code null}
     * @param fresh whether caches must ask the origin
     * @throws IllegalArgumentException when the name is not safe or a number is out of its bounds
     */
    public FetchRequest {
        if (name.length() > LONGEST || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name of a file of a catalog: " + name);
        }
        if (limit < 0 || offset < 0 || offset > limit) {
            throw new IllegalArgumentException("limit " + limit + ", offset " + offset);
        }
        if (knownEtag != null && (knownEtag.length() > LONGEST_TAG || !isHeaderText(knownEtag))) {
            throw new IllegalArgumentException("not a tag");
        }
    }

    private static boolean isHeaderText(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    }

    /**
     * Asks for a whole file.
     *
     * @param name the file's path
     * @param limit the most bytes of the file
     * @return the request
     */
    public static FetchRequest of(String name, long limit) {
        return new FetchRequest(name, limit, 0, null, false);
    }

    /**
     * The same request for the rest of the file.
     *
     * @param bytes how many bytes the caller has already
     * @return the request
     */
    public FetchRequest from(long bytes) {
        return new FetchRequest(name, limit, bytes, knownEtag, fresh);
    }

    /**
     * The same request, past caches that are behind.
     *
     * @return the request
     */
    public FetchRequest freshly() {
        return new FetchRequest(name, limit, offset, knownEtag, true);
    }

    /**
     * The same request on a condition.
     *
     * @param etag the tag of the state that the caller has; {@code null} for none
     * @return the request
     */
    public FetchRequest unless(@Nullable String etag) {
        return new FetchRequest(name, limit, offset, etag, fresh);
    }
}
