package org.sitong.validation.internal.rules.process;

import org.sitong.Severity;
import org.sitong.item.Step;
import org.sitong.validation.internal.rules.DuplicateIds;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;

/** Two steps have the same identifier, so that nobody can tell which follows. */
public final class DuplicateStepId extends StandardRule {

    /** The rule. */
    public DuplicateStepId() {
        super(Flow.card("process.duplicate-id", Severity.ERROR)
                .basisEntry(Sources.sitong("环节标识在本定义内唯一"))
                .covered("J08")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Flow flow = Flow.of(document);
        if (flow != null) {
            DuplicateIds.check(flow.steps(), Step::id, flow.place(), document);
        }
    }
}
