package org.sitong.validation.internal.rules.derivation;

import java.util.List;
import java.util.Map;
import org.sitong.validation.derivation.JudgedChange;
import org.sitong.validation.internal.text.PartNames;
import org.sitong.validation.rule.PairContext;

/**
 * What a definition changes of its base, judged; the same for all rules of the group.
 *
 * @param changes every change with its standing
 * @param names what the parts are called that changes lead to
 */
record Deviations(List<JudgedChange> changes, Map<String, String> names) {

    static Deviations of(PairContext pair) {
        return pair.once(Deviations.class, () -> {
            List<JudgedChange> changes = pair.derivation().derived(pair.other().definition(), pair.definition());
            return new Deviations(
                    changes,
                    PartNames.of(
                            pair.other().value(),
                            pair.value(),
                            changes.stream().map(JudgedChange::change).toList()));
        });
    }
}
