package org.sitong.client.internal.source;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.sitong.client.CatalogSource;
import org.sitong.client.FetchRequest;
import org.sitong.client.Fetched;

/** A catalog in a zip file, which is opened anew for each file, so that it can be replaced between two syncs. */
public final class ZipSource implements CatalogSource {

    private final Path file;

    /** A source; nothing is read yet. */
    public ZipSource(Path file) {
        this.file = file;
    }

    @Override
    public Fetched fetch(FetchRequest request) {
        try {
            return open(request);
        } catch (EOFException e) {
            return fetch(request.from(0));
        } catch (IOException e) {
            throw Local.unreadable(address(), request, e);
        }
    }

    private Fetched open(FetchRequest request) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            ZipEntry entry = zip.getEntry(request.name());
            if (entry == null || entry.isDirectory()) {
                zip.close();
                return Fetched.missing();
            }
            return Local.content(closingBoth(zip.getInputStream(entry), zip), request);
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private static InputStream closingBoth(InputStream entry, ZipFile zip) {
        return new FilterInputStream(entry) {
            @Override
            public void close() throws IOException {
                try (zip) {
                    super.close();
                }
            }
        };
    }

    @Override
    public String address() {
        return file.toString();
    }
}
