package org.sitong.validation.internal.rules.lifecycle;

import java.util.List;
import java.util.Map;
import org.sitong.Severity;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.SetContext;
import org.sitong.validation.rule.SetEnd;

/**
 * What takes the place of a definition, or what it takes the place of, is nowhere: neither a definition nor a tombstone. Known
 * only where the run is a whole catalog.
 */
public final class UnknownSuccessor extends SuccessionRule {

    /** The rule. */
    public UnknownSuccessor() {
        super("lifecycle.unknown-successor", Severity.WARNING);
    }

    @Override
    void judge(Map<String, List<Marked>> byIdentity, Knowledge knowledge, SetEnd end) {
        byIdentity
                .values()
                .forEach(all -> all.forEach(each -> {
                    Succeeding succeeding = each.succeeding();
                    for (Succeeding.Link link : succeeding.links()) {
                        boolean isKnown = byIdentity.containsKey(Succeeding.key(succeeding.kind(), link.code()))
                                || knowledge.isReferenced(succeeding.kind(), link.code())
                                || !knowledge.items(link.code()).isEmpty();
                        if (!isKnown) {
                            say(link, knowledge.isWhole(), end.at(each.mark()));
                        }
                    }
                }));
    }

    private static void say(Succeeding.Link link, boolean isWhole, SetContext document) {
        if (isWhole) {
            document.report(Observation.at(link.place())
                    .variant(link.isSuccessor() ? "successor" : "predecessor")
                    .naming("code", link.code()));
        } else {
            document.notChecked("not-whole", Map.of());
        }
    }
}
