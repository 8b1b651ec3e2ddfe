package org.sitong.validation.internal.rules.channel;

import java.util.List;
import org.sitong.validation.internal.rules.UnexpectedElement;
import org.sitong.validation.rule.Rule;

/** The rules about channels. */
public final class ChannelRules {

    private ChannelRules() {}

    /** All of them. */
    public static List<Rule> list() {
        return List.of(
                new VisitReasonMissing(),
                new VisitReasonUnneeded(),
                new NoWay(),
                new VisitsThoughOnline(),
                new OnlineOnly(),
                new PostWithoutExpress(),
                new AgentRefused(),
                new InPersonConflict(),
                new UnexpectedElement("channel.unexpected-online", "channels.online"));
    }
}
