package org.sitong.validation.internal.rules.lifecycle;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.catalog.Catalog;
import org.sitong.standard.Kind;
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
    void judge(Map<String, List<Marked>> byIdentity, Knowledge knowledge, @Nullable Catalog previous, SetEnd end) {
        byIdentity
                .values()
                .forEach(all -> all.forEach(each -> {
                    Succeeding succeeding = each.succeeding();
                    for (Succeeding.Link link : succeeding.links()) {
                        boolean isKnown = byIdentity.containsKey(Succeeding.key(succeeding.kind(), link.code()))
                                || knowledge.isReferenced(succeeding.kind(), link.code())
                                || !knowledge.items(link.code()).isEmpty()
                                || !link.isSuccessor() && was(succeeding.kind(), link.code(), previous);
                        if (!isKnown) {
                            say(link, knowledge.isWhole(), end.at(each.mark()));
                        }
                    }
                }));
    }

    /** Whether what is replaced was published before: it may go with the release in which it is replaced. */
    private static boolean was(Kind kind, String code, @Nullable Catalog previous) {
        return previous != null && previous.find(kind, code).isPresent();
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
