package org.sitong.document;

/**
 * A path, or something below it, that gives no documents.
 *
 * @param name the place as it is called towards people, with {@code /} between folders
 * @param reason why it gives none
 * @param detail what the system says of it; empty where it says nothing
 */
public record NoDocument(String name, Reason reason, String detail) {

    /** Why a path gives no documents. */
    public enum Reason {
        /** There is nothing of that name. */
        NOT_FOUND,
        /** The name does not say that it holds documents. */
        UNKNOWN_FORMAT,
        /** A folder without any file of documents. */
        EMPTY_FOLDER,
        /** The system does not let it be read. */
        UNREADABLE
    }
}
