package org.sitong.validation.internal.rules.channel;

import java.util.EnumSet;
import java.util.Set;
import org.sitong.Severity;
import org.sitong.item.ChannelKind;
import org.sitong.item.Channels;
import org.sitong.item.ItemType;
import org.sitong.standard.Kind;
import org.sitong.validation.Phrase;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** Nobody has to come, it cannot be done online, and nothing can be sent by post: there is no way to apply. */
public final class NoWay extends StandardRule {

    private static final Set<ChannelKind> WITHOUT_COMING = EnumSet.of(
            ChannelKind.ONLINE, ChannelKind.MOBILE, ChannelKind.POST, ChannelKind.ON_SITE_SERVICE, ChannelKind.OTHER);

    /** The rule. */
    public NoWay() {
        super(RuleCard.builder()
                .id("channel.no-way")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("channels.visits")
                .need("channels.online")
                .consider("channels.express")
                .consider("channels.kinds")
                .basisEntry(Sources.qualityCheck("到现场次数为0且不能网办的须支持快递"))
                .covered("F03")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Channels channels = ItemParts.channels(document.definition());
        Integer visits = channels == null ? null : channels.visits();
        if (channels == null || visits == null || visits > 0 || !Boolean.FALSE.equals(channels.online())) {
            document.notApplicable();
            return;
        }
        boolean isWay = Boolean.TRUE.equals(channels.express())
                || Boolean.TRUE.equals(channels.selfServiceTerminal())
                || channels.kinds().stream().anyMatch(WITHOUT_COMING::contains);
        Phrase obstacle = document.obstacle("channels.express");
        if (!isWay && obstacle != null) {
            document.notChecked(obstacle);
        } else if (!isWay) {
            Observation seen = Observation.at("/channels/visits");
            // of some services, such as publishing a list, there is nothing to hand in
            boolean isService = ItemParts.itemType(document.definition()) == ItemType.PUBLIC_SERVICE;
            document.report(isService ? seen.graded(Severity.INFO) : seen);
        }
    }
}
