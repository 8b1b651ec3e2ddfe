package org.sitong.validation.internal.rules.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.catalog.Catalog;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.internal.rules.Knowing;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardSetRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.JudgingContext;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SetContext;
import org.sitong.validation.rule.SetEnd;
import org.sitong.validation.rule.SetJudgement;
import org.sitong.validation.rule.SetMark;

/** A rule about what takes the place of what, over all definitions and tombstones of a run. */
abstract class SuccessionRule extends StandardSetRule<Succeeding> implements Knowing {

    SuccessionRule(String id, Severity severity) {
        super(RuleCard.builder()
                .id(id)
                .severity(severity)
                .phase(Phase.SET)
                .basisEntry(Sources.sitong("生命周期"))
                .build());
    }

    record Marked(Succeeding succeeding, SetMark mark) {}

    /** Judges all that were seen, in the order of their identities; the release before is {@code null} where none was given. */
    abstract void judge(
            Map<String, List<Marked>> byIdentity, Knowledge knowledge, @Nullable Catalog previous, SetEnd end);

    @Override
    public @Nullable Succeeding project(DocumentContext document) {
        return Succeeding.of(document.definition());
    }

    @Override
    public SetJudgement<Succeeding> begin(JudgingContext run) {
        return new SetJudgement<>() {

            private final Map<String, List<Marked>> byIdentity = new TreeMap<>();

            @Override
            public void next(Succeeding succeeding, SetContext context) {
                if (succeeding.links().isEmpty()) {
                    context.notApplicable();
                }
                byIdentity
                        .computeIfAbsent(succeeding.key(), key -> new ArrayList<>(1))
                        .add(new Marked(succeeding, context.mark()));
            }

            @Override
            public void end(SetEnd end) {
                judge(byIdentity, Knowledge.of(run), run.previous(), end);
            }
        };
    }
}
