package org.sitong.validation.internal.rules.channel;

import java.util.List;
import org.sitong.Severity;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PlacedText;
import org.sitong.validation.rule.RuleCard;

/** One text has the applicant come in person, another lets somebody else act. */
public final class InPersonConflict extends StandardRule {

    /** The rule. */
    public InPersonConflict() {
        super(RuleCard.builder()
                .id("channel.in-person-conflict")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .read("conditions.text")
                .read("channels")
                .read("process")
                .read("materials")
                .read("faqs")
                .basisEntry(new Basis("办事指南质量检查", "本人到场与可代办不矛盾"))
                .covered("F10")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        check(InPerson.demanded(document), InPerson.allowed(document), "agent", document);
        check(InPerson.guardian(document), InPerson.adult(document), "guardian", document);
    }

    private static void check(
            List<PlacedText> texts, List<PlacedText> others, String variant, DocumentContext document) {
        if (others.isEmpty()) {
            return;
        }
        PlacedText other = others.get(0);
        texts.stream()
                .filter(text -> others.stream().noneMatch(each -> each.place().equals(text.place())))
                .limit(1)
                .forEach(text -> document.report(Observation.at(text.place())
                        .variant(variant)
                        .with("other", other.text())
                        .related(document.place(other.place()))));
    }
}
