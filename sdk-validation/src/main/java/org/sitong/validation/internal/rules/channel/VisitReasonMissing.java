package org.sitong.validation.internal.rules.channel;

import org.sitong.Severity;
import org.sitong.item.Channels;
import org.sitong.standard.Kind;
import org.sitong.validation.Phrase;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Placeholders;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** The applicant must come, and nobody says why. */
public final class VisitReasonMissing extends StandardRule {

    /** The rule. */
    public VisitReasonMissing() {
        super(RuleCard.builder()
                .id("channel.visit-reason-missing")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("channels.visits")
                .consider("channels.visitReason")
                .basisEntry(Sources.qualityCheck("到现场次数大于0的须说明原因"))
                .covered("F01")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Channels channels = ItemParts.channels(document.definition());
        Integer visits = channels == null ? null : channels.visits();
        if (channels == null || visits == null || visits == 0) {
            document.notApplicable();
            return;
        }
        Phrase obstacle = document.obstacle("channels.visitReason");
        if (obstacle != null) {
            document.notChecked(obstacle);
            return;
        }
        String reason = channels.visitReason();
        if (reason == null || Placeholders.isPlaceholder(reason)) {
            String place = reason == null ? "/channels/visits" : "/channels/visitReason";
            document.report(Observation.at(place).with("visits", visits));
        }
    }
}
