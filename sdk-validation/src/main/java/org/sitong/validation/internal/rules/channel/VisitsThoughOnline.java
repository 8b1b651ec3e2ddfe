package org.sitong.validation.internal.rules.channel;

import java.util.EnumSet;
import java.util.Set;
import org.sitong.Severity;
import org.sitong.item.Channels;
import org.sitong.item.OnlineDepth;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** Everything up to the result is done online, and yet the applicant must come. */
public final class VisitsThoughOnline extends StandardRule {

    private static final Set<OnlineDepth> WHOLE = EnumSet.of(OnlineDepth.ACCEPTANCE, OnlineDepth.HANDLING);
    private static final Set<OnlineDepth> RESULT =
            EnumSet.of(OnlineDepth.RESULT_FEEDBACK, OnlineDepth.ELECTRONIC_CERTIFICATE);

    /** The rule. */
    public VisitsThoughOnline() {
        super(RuleCard.builder()
                .id("channel.visits-though-online")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("channels.visits")
                .need("channels.onlineDepth")
                .basisEntry(Sources.qualityCheck("全程网办的到现场次数为0"))
                .covered("F04")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Channels channels = ItemParts.channels(document.definition());
        Integer visits = channels == null ? null : channels.visits();
        if (channels == null || visits == null) {
            document.notApplicable();
        } else if (visits > 0
                && channels.onlineDepth().containsAll(WHOLE)
                && channels.onlineDepth().stream().anyMatch(RESULT::contains)) {
            document.report(Observation.at("/channels/visits").with("visits", visits));
        }
    }
}
