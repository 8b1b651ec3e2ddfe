package org.sitong.validation.internal.rules.process;

import java.util.List;
import org.sitong.validation.rule.Rule;

/** The rules about processes: their steps, what these work on, and who answers for them. */
public final class ProcessRules {

    private ProcessRules() {}

    /** All of them. */
    public static List<Rule> list() {
        return List.of(
                new DuplicateStepId(),
                new UnknownStep(),
                new UnreachableStep(),
                new NoEnd(),
                new UndeclaredLoop(),
                new Misordered(),
                new FirstAndLast(),
                new StageMissing(),
                new UnknownInput(),
                new UnusedMaterial(),
                new ResultNotProduced(),
                new SeveralOwners(),
                new ForeignOrgan(),
                new HandoverIncomplete(),
                new SeveralReceivers(),
                new SiteVisitStaff());
    }
}
