package org.sitong.validation.internal.rules.process;

import java.util.Objects;
import java.util.stream.Stream;
import org.sitong.Severity;
import org.sitong.item.Handover;
import org.sitong.item.OrganRef;
import org.sitong.item.ServiceItem;
import org.sitong.item.Step;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.Phrase;
import org.sitong.validation.internal.rules.Organs;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/**
 * Something passes from one organ to another, and it is not said what or by when. Units inside one organ pass nothing on between
 * organs; to or from a service hall it is a hint.
 */
public final class HandoverIncomplete extends StandardRule {

    /** The rule. */
    public HandoverIncomplete() {
        super(RuleCard.builder()
                .id("process.handover-incomplete")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .need("process.steps.organ")
                .need("process.steps.next")
                .consider("process.steps.next.passes")
                .consider("process.steps.next.limit")
                .basisEntry(Sources.sitong("机构之间的交接写明移交内容和时限"))
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        StepGraph graph = Flow.drawn(document);
        if (graph == null) {
            return;
        }
        Phrase obstacle = Stream.of("process.steps.next.passes", "process.steps.next.limit")
                .map(document::obstacle)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean isConcerned = false;
        for (int i = 0; i < graph.steps().size(); i++) {
            Step from = graph.steps().get(i);
            for (int j = 0; j < from.next().size(); j++) {
                Integer to = graph.place(from.next().get(j).to());
                OrganRef other = to == null ? null : graph.steps().get(to).organ();
                if (from.organ() == null || other == null || isInside(from.organ(), other, document)) {
                    continue;
                }
                isConcerned = true;
                if (obstacle != null) {
                    document.notChecked(obstacle);
                } else {
                    judge(
                            from,
                            other,
                            from.next().get(j),
                            Flow.place(document, i).child("next").child(j),
                            document);
                }
            }
        }
        if (!isConcerned) {
            document.notApplicable();
        }
    }

    private static void judge(Step from, OrganRef to, Handover handover, JsonPointer place, DocumentContext document) {
        boolean isNothingNamed = handover.passes().isEmpty();
        if (!isNothingNamed && handover.limit() != null) {
            return;
        }
        String variant = handover.limit() != null ? "passes" : isNothingNamed ? "both" : "limit";
        OrganRef giving = Objects.requireNonNull(from.organ());
        Observation seen = Observation.at(place)
                .missing(place.child(isNothingNamed ? "passes" : "limit"))
                .variant(variant)
                .with("from", Organs.name(giving))
                .with("to", Organs.name(to));
        document.report(Organs.isHall(giving) || Organs.isHall(to) ? seen.graded(Severity.INFO) : seen);
    }

    private static boolean isInside(OrganRef one, OrganRef other, DocumentContext document) {
        ServiceItem item = document.as(ServiceItem.class);
        OrganRef own = item == null || item.authority() == null
                ? null
                : item.authority().organ();
        return Organs.isSame(one, other)
                || Organs.isUnitOf(one, other)
                || Organs.isUnitOf(other, one)
                || Organs.isUnitOf(one, own) && Organs.isUnitOf(other, own);
    }
}
