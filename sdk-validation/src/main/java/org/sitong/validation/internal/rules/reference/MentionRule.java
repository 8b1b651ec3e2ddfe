package org.sitong.validation.internal.rules.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.validation.internal.reference.Effective;
import org.sitong.validation.internal.rules.KnowledgeRule;
import org.sitong.validation.internal.rules.Pool;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.RuleCard;

/** A rule about what definitions refer to; a definition that is no longer in force may refer to what is no more. */
abstract class MentionRule extends KnowledgeRule<List<Mention>> {

    private final Mention.Finder finder;

    MentionRule(RuleCard card, Mention.Finder finder) {
        super(card);
        this.finder = finder;
    }

    @Override
    public @Nullable List<Mention> project(DocumentContext document) {
        if (Effective.isOver(document.definition().lifecycle(), document.date())) {
            return null;
        }
        List<Mention> mentions = Mention.all(document.value(), finder);
        return mentions.isEmpty() ? null : mentions;
    }

    @Override
    protected List<Mention> shared(List<Mention> mentions, Pool pool) {
        return Mention.shared(mentions, pool);
    }
}
