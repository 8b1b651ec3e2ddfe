package org.sitong.client.internal.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.sitong.client.CatalogSource;
import org.sitong.client.FetchRequest;
import org.sitong.client.Fetched;

/** A catalog in a folder. */
public final class FolderSource implements CatalogSource {

    private final Path folder;

    /** A source; nothing is read yet. */
    public FolderSource(Path folder) {
        this.folder = folder;
    }

    @Override
    public Fetched fetch(FetchRequest request) {
        Path file = folder.resolve(request.name());
        try {
            return Local.content(Files.newInputStream(file), request);
        } catch (NoSuchFileException e) {
            return Fetched.missing();
        } catch (EOFException e) {
            return fetch(request.from(0));
        } catch (IOException e) {
            throw Local.unreadable(address(), request, e);
        }
    }

    @Override
    public String address() {
        return folder.toString();
    }
}
