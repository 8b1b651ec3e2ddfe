package org.sitong.validation.internal.rules.evolution;

import java.util.Map;
import org.sitong.validation.Basis;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PairContext;

/** A version that was not there before has a lower number than the newest that was. */
public final class VersionBackwards extends EvolutionRule {

    /** The rule. */
    public VersionBackwards() {
        super(card("evolution.version-backwards")
                .expect("lifecycle.version")
                .basisEntry(new Basis("政务服务事项交换表", "task_version"))
                .covered("L10")
                .build());
    }

    @Override
    public void check(PairContext pair) {
        Integer before = lifecycle(pair.other().current()).version();
        Integer now = now(pair).version();
        if (before == null) {
            pair.notApplicable();
        } else if (now == null) {
            pair.notChecked("no-version", Map.of());
        } else if (!isSameVersion(pair) && now < before) {
            pair.report(Observation.at(VERSION)
                    .with("version", now)
                    .with("before", before)
                    .related(pair.other().place(VERSION)));
        }
    }
}
