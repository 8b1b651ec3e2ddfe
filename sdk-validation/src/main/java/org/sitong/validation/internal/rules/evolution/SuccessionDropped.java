package org.sitong.validation.internal.rules.evolution;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitong.Severity;
import org.sitong.item.Succession;
import org.sitong.json.JsonPointer;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PairContext;

/** What takes the place of a definition, or what it took the place of, was said before and is no longer. */
public final class SuccessionDropped extends EvolutionRule {

    /** The rule. */
    public SuccessionDropped() {
        super(card("evolution.succession-dropped").read("lifecycle").build());
    }

    @Override
    public void check(PairContext pair) {
        if (before(pair).replacedBy().isEmpty() && before(pair).replaces().isEmpty()) {
            pair.notApplicable();
            return;
        }
        compare(pair, "replacedBy", before(pair).replacedBy(), now(pair).replacedBy(), Severity.WARNING);
        compare(pair, "replaces", before(pair).replaces(), now(pair).replaces(), Severity.INFO);
    }

    private static void compare(
            PairContext pair, String element, List<Succession> before, List<Succession> now, Severity severity) {
        Set<String> kept =
                now.stream().map(Succession::code).filter(Objects::nonNull).collect(Collectors.toSet());
        JsonPointer list = LIFECYCLE.child(element);
        for (int i = 0; i < before.size(); i++) {
            String code = before.get(i).code();
            if (code != null && !kept.contains(code)) {
                pair.report(Observation.at(now.isEmpty() ? LIFECYCLE : list)
                        .missing(list)
                        .variant(element.equals("replaces") ? "predecessor" : "successor")
                        .graded(severity)
                        .naming("code", code)
                        .related(pair.other().place(list.child(i))));
            }
        }
    }
}
