package org.sitong.validation.internal.rules.channel;

import org.sitong.Severity;
import org.sitong.item.ChannelKind;
import org.sitong.item.Channels;
import org.sitong.item.DeliveryWay;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.Phrase;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** Applications by post are offered, or results are sent by post, but post is said not to be supported. */
public final class PostWithoutExpress extends StandardRule {

    /** The rule. */
    public PostWithoutExpress() {
        super(RuleCard.builder()
                .id("channel.post-without-express")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("channels.express")
                .consider("channels.kinds")
                .consider("results.deliveryWays")
                .basisEntry(new Basis("政务服务事项交换表", "handle_type 含快递申请、is_express"))
                .covered("F13")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Channels channels = ItemParts.channels(document.definition());
        boolean isSent = channels != null && channels.kinds().contains(ChannelKind.POST)
                || ItemParts.results(document.definition()).stream()
                        .anyMatch(result -> result.deliveryWays().contains(DeliveryWay.POST));
        Phrase obstacle = document.obstacle("channels.kinds");
        if (channels != null && isSent && Boolean.FALSE.equals(channels.express())) {
            document.report(Observation.at("/channels/express"));
        } else if (!isSent && obstacle != null) {
            document.notChecked(obstacle);
        }
    }
}
