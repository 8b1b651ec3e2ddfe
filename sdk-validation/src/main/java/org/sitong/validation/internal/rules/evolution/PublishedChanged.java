package org.sitong.validation.internal.rules.evolution;

import java.util.List;
import org.sitong.diff.Change;
import org.sitong.diff.VersionStep;
import org.sitong.standard.BilingualText;
import org.sitong.validation.Basis;
import org.sitong.validation.change.VersionSteps;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PairContext;

/**
 * A published version says something else than it did. The table of version steps tells what needs no new version, such as contact
 * data; what one of two sources does not carry is no change.
 */
public final class PublishedChanged extends EvolutionRule {

    private static final int NAMED = 5;
    private static final int SHOWN = 3;
    private static final VersionSteps STEPS = VersionSteps.standard();

    /** The rule. */
    public PublishedChanged() {
        super(card("evolution.published-changed")
                .need("lifecycle.version")
                .basisEntry(new Basis("政务服务事项交换表", "task_version"))
                .build());
    }

    @Override
    public void check(PairContext pair) {
        if (!isSameVersion(pair) || !isPublished(before(pair))) {
            pair.notApplicable();
            return;
        }
        List<Change> changes = Changes.of(pair).stream()
                .filter(change -> isContent(change) && Changes.isCarried(change, pair))
                .toList();
        if (!changes.isEmpty()) {
            Observation said = Observation.at(VERSION)
                    .with("version", String.valueOf(now(pair).version()))
                    .with("elements", titles(changes))
                    .with("count", changes.size());
            for (Change change : changes.subList(0, Math.min(SHOWN, changes.size()))) {
                said = said.related(
                        change.before() == null
                                ? pair.place(change.pointer())
                                : pair.other().place(change.before()));
            }
            pair.report(said);
        }
    }

    private static boolean isContent(Change change) {
        return STEPS.row(change.element(), change.kind(), change.direction()).step() != VersionStep.NONE;
    }

    private static List<BilingualText> titles(List<Change> changes) {
        return changes.stream()
                .map(change -> change.element().title())
                .distinct()
                .limit(NAMED)
                .toList();
    }
}
