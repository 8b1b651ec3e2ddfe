package org.sitong.standard;

import org.jspecify.annotations.Nullable;

/** The versions of the standard that this library holds. */
public enum StandardVersion {

    /** Version 1.0. */
    V1_0("1.0");

    /** The newest version that this library holds. */
    public static final StandardVersion CURRENT = V1_0;

    private final String id;

    StandardVersion(String id) {
        this.id = id;
    }

    /**
     * Finds a version by its name in documents.
     *
     * @param id the value of {@code standard}, such as {@code 1.0}
     * @return the version, or {@code null} when this library does not hold it
     */
    public static @Nullable StandardVersion of(String id) {
        for (StandardVersion version : values()) {
            if (version.id.equals(id)) {
                return version;
            }
        }
        return null;
    }

    /**
     * The name of the version in documents.
     *
     * @return the name, such as {@code 1.0}
     */
    public String id() {
        return id;
    }
}
