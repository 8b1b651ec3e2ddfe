package org.sitong.validation.internal.rules.reference;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.Process;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.KnowledgeRule;
import org.sitong.validation.internal.rules.Pool;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.JudgingContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SetContext;

/** An item follows a process template that is not there, so that nobody knows its steps. */
public final class UnknownTemplate extends KnowledgeRule<String> {

    /** The rule. */
    public UnknownTemplate() {
        super(RuleCard.builder()
                .id("reference.unknown-template")
                .severity(Severity.WARNING)
                .phase(Phase.SET)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("process.template")
                .basisEntry(Sources.sitong("流程模板"))
                .build());
    }

    @Override
    public @Nullable String project(DocumentContext document) {
        Process process = ItemParts.process(document.definition());
        return process == null ? null : process.template();
    }

    @Override
    protected String shared(String code, Pool pool) {
        return pool.one(code);
    }

    @Override
    protected void check(String code, SetContext document, Knowledge knowledge, JudgingContext run) {
        if (!knowledge.hasTemplates()) {
            document.notChecked("no-templates", Map.of());
        } else if (!knowledge.hasTemplate(code)) {
            document.report(Observation.at("/process/template").naming("code", code));
        }
    }
}
