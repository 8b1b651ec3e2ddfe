package org.sitong.validation.internal.rules.channel;

import java.util.EnumSet;
import java.util.Set;
import org.sitong.Severity;
import org.sitong.item.ChannelKind;
import org.sitong.item.Channels;
import org.sitong.standard.Kind;
import org.sitong.validation.Phrase;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** It can be done online only: who cannot or will not go online is left out. */
public final class OnlineOnly extends StandardRule {

    private static final Set<ChannelKind> ONLINE = EnumSet.of(ChannelKind.ONLINE, ChannelKind.MOBILE);

    /** The rule. */
    public OnlineOnly() {
        super(RuleCard.builder()
                .id("channel.online-only")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("channels.kinds")
                .consider("channels.offices")
                .basisEntry(Sources.businessEnvironment("第三十七条"))
                .covered("F07")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Channels channels = ItemParts.channels(document.definition());
        if (channels == null || channels.kinds().isEmpty() || !ONLINE.containsAll(channels.kinds())) {
            return;
        }
        Phrase obstacle = document.obstacle("channels.offices");
        if (channels.offices().isEmpty() && obstacle != null) {
            document.notChecked(obstacle);
        } else if (channels.offices().isEmpty()) {
            document.report(Observation.at("/channels/kinds"));
        }
    }
}
