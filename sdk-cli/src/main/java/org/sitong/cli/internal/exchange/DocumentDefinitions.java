package org.sitong.cli.internal.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.document.ReadResult;
import org.sitong.exchange.DefinitionSource;
import org.sitong.item.Definition;
import org.sitong.validation.Input;

/** The definitions of documents. A document that is none, or not a sound one, is left out and remembered. */
public final class DocumentDefinitions implements DefinitionSource {

    private static final int REMEMBERED = 5;

    private final Iterator<Input> documents;
    private final List<String> unread = new ArrayList<>();
    private long unreadCount;

    /** The definitions of these documents. */
    public DocumentDefinitions(Iterator<Input> documents) {
        this.documents = documents;
    }

    @Override
    public @Nullable Definition next() {
        while (documents.hasNext()) {
            Input input = documents.next();
            Definition definition = definition(input);
            if (definition != null) {
                return definition;
            }
            unreadCount++;
            if (unread.size() < REMEMBERED) {
                unread.add(input.document());
            }
        }
        return null;
    }

    private static @Nullable Definition definition(Input input) {
        try {
            ReadResult read = input.read();
            return read != null && read.problems().isEmpty() ? read.definition() : null;
        } catch (IOException e) {
            return null; // counted as left out, and named
        }
    }

    /** The first few documents that gave no definition. */
    public List<String> unread() {
        return List.copyOf(unread);
    }

    /** How many documents gave no definition. */
    public long unreadCount() {
        return unreadCount;
    }
}
