package org.sitong.validation.internal.rules.channel;

import org.sitong.Severity;
import org.sitong.item.Channels;
import org.sitong.json.JsonPatch;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Placeholders;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** Nobody has to come, and yet a reason is given why they must. */
public final class VisitReasonUnneeded extends StandardRule {

    private static final JsonPointer REASON = JsonPointer.parse("/channels/visitReason");

    /** The rule. */
    public VisitReasonUnneeded() {
        super(RuleCard.builder()
                .id("channel.visit-reason-unneeded")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("channels.visits")
                .need("channels.visitReason")
                .basisEntry(Sources.qualityCheck("到现场次数为0的不写原因"))
                .covered("F02")
                .fixable(true)
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Channels channels = ItemParts.channels(document.definition());
        String reason = channels == null ? null : channels.visitReason();
        Integer visits = channels == null ? null : channels.visits();
        if (reason == null || visits == null || visits > 0) {
            document.notApplicable();
        } else if (Placeholders.isPlaceholder(reason)) {
            document.report(Observation.at(REASON)
                    .variant("placeholder")
                    .with("reason", reason)
                    .graded(Severity.INFO)
                    .repairedBy(JsonPatch.EMPTY.remove(REASON).toValue()));
        } else {
            document.report(Observation.at(REASON).variant("reason").with("reason", reason));
        }
    }
}
