package org.sitong.client.internal.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.sitong.client.CatalogSource;
import org.sitong.client.FetchRequest;
import org.sitong.client.Fetched;

/** A catalog that came with a program. */
public final class ClassPathSource implements CatalogSource {

    private final ClassLoader loader;
    private final String folder;

    /** A source; nothing is read yet. */
    public ClassPathSource(ClassLoader loader, String folder) {
        this.loader = loader;
        this.folder = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    }

    @Override
    public Fetched fetch(FetchRequest request) {
        InputStream found = loader.getResourceAsStream(folder + request.name());
        if (found == null) {
            return Fetched.missing();
        }
        try {
            return Local.content(found, request);
        } catch (EOFException e) {
            return fetch(request.from(0));
        } catch (IOException e) {
            throw Local.unreadable(address(), request, e);
        }
    }

    @Override
    public String address() {
        return "classpath:" + folder;
    }
}
