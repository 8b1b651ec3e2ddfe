package org.sitong.client.publish;

import java.util.List;
import org.sitong.client.release.ChangeEffect;
import org.sitong.diff.VersionStep;

/**
 * What became of a definition, judged.
 *
 * @param kind the kind of definition, as documents write it
 * @param identity its identity
 * @param step the version step that its changes call for
 * @param effects who bears them; empty where nobody does
 */
public record JudgedChange(String kind, String identity, VersionStep step, List<ChangeEffect> effects) {

    /**
     * Copies the effects.
     *
     * @param kind the kind of definition
     * @param identity its identity
     * @param step the version step that its changes call for
     * @param effects who bears them
     */
    public JudgedChange {
        effects = List.copyOf(effects);
    }
}
