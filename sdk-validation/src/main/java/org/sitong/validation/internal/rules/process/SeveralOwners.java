package org.sitong.validation.internal.rules.process;

import java.util.regex.Pattern;
import org.sitong.Severity;
import org.sitong.item.Step;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;

/** A step names several organs as the one that answers for it, so that each can pass it on to the other. */
public final class SeveralOwners extends StandardRule {

    /** 某某局、某某厅; 某某局会同某某局; 某某局和某某局. */
    private static final Pattern SEVERAL = Pattern.compile(
            "(?:局|委|委员会|厅|部|办|办公室|中心|院|政府|公司|会|所|站|队|处)\\s*(?:[、，,；;/／]|会同|联合|和|与|及|或)\\s*\\p{IsHan}{2,}(?:局|委|委员会|厅|部|办|办公室|中心|院|政府|公司|会|所|站|队|处)");

    /** 某某局（某某局、某某办）: one organ with several name plates. */
    private static final Pattern BRACKETS = Pattern.compile("[（(\\[〔【][^（）()]*[）)\\]〕】]");

    /** The rule. */
    public SeveralOwners() {
        super(Flow.card("process.several-owners", Severity.WARNING)
                .basisEntry(Sources.sitong("一个环节只有一个责任机构"))
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Flow flow = Flow.of(document);
        if (flow == null) {
            return;
        }
        boolean isConcerned = false;
        for (int i = 0; i < flow.steps().size(); i++) {
            Step step = flow.steps().get(i);
            String name = step.organ() == null ? null : step.organ().name();
            if (name == null) {
                continue;
            }
            isConcerned = true;
            if (SEVERAL.matcher(BRACKETS.matcher(name).replaceAll("")).find()) {
                document.report(
                        Observation.at(flow.place().child(i).child("organ").child("name"))
                                .with("step", Flow.name(step))
                                .naming("organs", name));
            }
        }
        if (!isConcerned) {
            document.notApplicable();
        }
    }
}
