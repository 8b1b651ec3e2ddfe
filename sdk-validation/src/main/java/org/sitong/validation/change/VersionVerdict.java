package org.sitong.validation.change;

import org.sitong.diff.VersionStep;

/**
 * Whether a version number says as much as has changed. Saying more than that is fine.
 *
 * @param required the step that the changes call for
 * @param claimed the step that the version number has made
 */
public record VersionVerdict(VersionStep required, VersionStep claimed) {

    /**
     * Tells whether the version number says enough.
     *
     * @return whether the claimed step is the required one or a greater one
     */
    public boolean ok() {
        return claimed.compareTo(required) >= 0;
    }
}
