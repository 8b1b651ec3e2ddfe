package org.sitong.validation.internal.rules.text;

import java.math.BigDecimal;
import java.util.Objects;
import org.apache.commons.lang3.StringUtils;
import org.sitong.Severity;
import org.sitong.standard.Element;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PlacedText;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleParameter;

/** An item's name so long that it explains rather than names. */
final class LongName extends StandardRule {

    private static final String CHARACTERS = "characters";

    LongName() {
        super(RuleCard.builder()
                .id("text.long-name")
                .severity(Severity.INFO)
                .basisEntry(Sources.sitong("名称要素"))
                .parameter(RuleParameter.atMost(CHARACTERS, 60))
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Kind kind = document.definition().kind();
        BigDecimal most = document.number(CHARACTERS);
        for (PlacedText text : document.texts()) {
            int length = text.text().codePointCount(0, text.text().length());
            if (length > most.intValue() && TextClasses.of(kind, text) == TextClass.ITEM_NAME) {
                Element element = Objects.requireNonNull(TextClasses.element(kind, text));
                document.report(Observation.at(text.place())
                        .with("element", element.title())
                        .with("name", element.name())
                        .with("written", StringUtils.abbreviate(text.text(), 30))
                        .with("length", length)
                        .with("most", most));
            }
        }
    }
}
