package org.sitong.client.internal.source;

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

    /** The rest of a file; of one that is shorter than the offset, all of it. */
    static Fetched content(InputStream whole, FetchRequest request) throws IOException {
        try {
            whole.skipNBytes(request.offset());
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
