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
        List<PlacedText> allowed = InPerson.allowed(document);
        if (allowed.isEmpty()) {
            return;
        }
        InPerson.demanded(document).stream()
                .filter(text ->
                        allowed.stream().noneMatch(other -> other.place().equals(text.place())))
                .limit(1)
                .forEach(text -> document.report(Observation.at(text.place())
                        .with("other", allowed.get(0).text())
                        .related(document.place(allowed.get(0).place()))));
    }
}
