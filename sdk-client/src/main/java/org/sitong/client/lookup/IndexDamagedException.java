package org.sitong.client.lookup;

import java.io.File;
import java.nio.file.Path;

/**
 * An index that must not be answered from: delete it and write it again from the shards of the release. Where it is thrown,
 * nothing was answered from the damaged part.
 */
public final class IndexDamagedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with an index. */
    public enum Reason {
        /** The file is cut short, has been changed, or is no index. */
        DAMAGED,
        /** The file was written by a version of this library that lays it out differently. */
        OTHER_FORMAT,
        /** The file belongs to another release than the shards or the caller. */
        OTHER_RELEASE
    }

    /** The index. */
    private final File file;

    /** What is wrong with it. */
    private final Reason reason;

    /**
     * Says what is wrong.
     *
     * @param file the index, in the default file system
     * @param reason what is wrong with it
     * @param detail where it is wrong, for a developer
     */
    public IndexDamagedException(Path file, Reason reason, String detail) {
        super(file + ": " + detail);
        this.file = file.toFile();
        this.reason = reason;
    }

    /**
     * The index.
     *
     * @return its file
     */
    public Path file() {
        return file.toPath();
    }

    /**
     * What is wrong.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}
