package org.sitong.validation;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.sitong.Severity;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.DocumentRule;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleTexts;

/** A rule as someone else would bring it. */
final class SampleRule implements DocumentRule {

    private final RuleCard card;
    private final RuleTexts texts;
    private final Consumer<DocumentContext> check;

    SampleRule(String id, Consumer<DocumentContext> check) {
        this(RuleCard.builder().id(id).severity(Severity.WARNING), check);
    }

    SampleRule(RuleCard.RuleCardBuilder card, Consumer<DocumentContext> check) {
        this.card = card.build();
        this.check = check;
        String id = this.card.id();
        String file = id + ".summary=s\n" + id + ".why=w\n" + id + ".fix=f\n" + id + ".message=m {what}\n" + id
                + ".not-checked.because=because {what}\n";
        this.texts = RuleTexts.of(
                Texts.load(name -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "sample"), id);
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public RuleTexts texts() {
        return texts;
    }

    @Override
    public void check(DocumentContext document) {
        check.accept(document);
    }
}
