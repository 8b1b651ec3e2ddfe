package org.sitong.client.internal.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.sitong.client.CatalogUnavailableException;
import org.sitong.client.FetchRequest;
import org.sitong.client.Fetched;
import org.sitong.client.UnavailableReason;

/** What sources without a network have in common. */
final class Local {

    private Local() {}

    /** The rest of a file. One that is shorter than the offset ends, which skipping alone does not notice in every stream. */
    static Fetched content(InputStream whole, FetchRequest request) throws IOException {
        try {
            whole.skipNBytes(Math.max(0, request.offset() - 1));
            if (request.offset() > 0 && whole.read() < 0) {
                throw new EOFException();
            }
        } catch (IOException e) {
            whole.close();
            throw e;
        }
        return Fetched.content(whole, request.offset(), null);
    }

    static CatalogUnavailableException unreadable(String address, FetchRequest request, IOException e) {
        return CatalogUnavailableException.of(
                address,
                request.name(),
                UnavailableReason.UNREADABLE,
                1,
                Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName()),
                e);
    }
}
