package org.sitong.validation.internal.rules.evolution;

import java.util.List;
import java.util.Set;
import org.sitong.diff.Change;
import org.sitong.diff.ChangeKind;
import org.sitong.diff.DefinitionDiff;
import org.sitong.diff.Matching;
import org.sitong.standard.BilingualText;
import org.sitong.standard.Burden;
import org.sitong.standard.ChangePolicy;
import org.sitong.standard.DerivationPolicy;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.validation.Basis;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PairContext;

/**
 * A published version says something else than it did. What is only text that everybody words for himself (contacts, windows,
 * notes) and how the version ends may change in place; what one of two sources does not carry is no change.
 */
public final class PublishedChanged extends EvolutionRule {

    private static final int NAMED = 5;
    private static final int SHOWN = 3;

    /** What tools write, and what says how a version ends: every version is written before it is known. */
    private static final Set<String> NOT_CONTENT = Set.of(
            "standard",
            "provenance",
            "extensions",
            "lifecycle.status",
            "lifecycle.effectiveTo",
            "lifecycle.replacedBy",
            "lifecycle.derivesFrom.digest",
            "faqs");

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
        List<Change> changes =
                DefinitionDiff.between(pair.other().definition(), pair.definition(), Matching.VERSIONS)
                        .changes()
                        .stream()
                        .filter(change -> isContent(change) && isCarried(change, pair))
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
        Element element = change.element();
        boolean isOutside = change.kind() == ChangeKind.MOVED
                || NOT_CONTENT.stream()
                        .anyMatch(path ->
                                element.path().equals(path) || element.path().startsWith(path + "."));
        return !isOutside && !isFreeText(element);
    }

    private static boolean isFreeText(Element element) {
        ElementIndex index = ElementIndex.standard();
        DerivationPolicy policy = index.derivation(element);
        return policy != null && policy.change() == ChangePolicy.FREE && index.burden(element) == Burden.TEXT;
    }

    private static boolean isCarried(Change change, PairContext pair) {
        String path = change.element().path();
        return pair.obstacle(path) == null && pair.other().obstacle(path) == null;
    }

    private static List<BilingualText> titles(List<Change> changes) {
        return changes.stream()
                .map(change -> change.element().title())
                .distinct()
                .limit(NAMED)
                .toList();
    }
}
