package org.sitong.document;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path, or something below it, that gives no documents.
 *
 * @param name the place as it is called towards people, with {@code /} between folders
 * @param reason why it gives none
 * @param failure what the system says of it; {@code null} where it says nothing
 */
public record NoDocument(
        String name, Reason reason, @Nullable IOException failure) {

    /** Why a path gives no documents. */
    public enum Reason {
        /** There is nothing of that name. */
        NOT_FOUND("document.not-found"),
        /** The name does not say that it holds documents. */
        UNKNOWN_FORMAT("document.unknown-format"),
        /** A folder without any file of documents. */
        EMPTY_FOLDER("document.empty-folder"),
        /** A pipe or a device, which may never end; standard input can be read instead. */
        NO_FILE("document.no-file"),
        /** The system does not let it be read. */
        UNREADABLE("document.unreadable");

        private final String problem;

        Reason(String problem) {
            this.problem = problem;
        }
    }

    /**
     * This as a problem of the place.
     *
     * @return the problem, without a place in a source
     */
    public Problem problem() {
        IOException said = failure;
        return said == null
                ? Problem.builder()
                        .id(reason.problem)
                        .messageKey(reason.problem)
                        .arguments(List.of())
                        .build()
                : Problem.unreadable(said);
    }
}
