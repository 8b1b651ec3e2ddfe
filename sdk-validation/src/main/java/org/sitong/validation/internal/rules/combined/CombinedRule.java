package org.sitong.validation.internal.rules.combined;

import org.jspecify.annotations.Nullable;
import org.sitong.item.CombinedService;
import org.sitong.validation.internal.reference.Effective;
import org.sitong.validation.internal.rules.KnowledgeRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.RuleCard;

/** A rule about a combined service and the items that it is made of. There are few of them, so that each is kept whole. */
abstract class CombinedRule extends KnowledgeRule<CombinedService> {

    CombinedRule(RuleCard card) {
        super(card);
    }

    @Override
    public @Nullable CombinedService project(DocumentContext document) {
        CombinedService service = document.as(CombinedService.class);
        return service == null || Effective.isOver(service.lifecycle(), document.date()) ? null : service;
    }
}
