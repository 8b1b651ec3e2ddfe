package org.sitong.validation.internal.rules.audience;

import java.util.List;
import org.sitong.Severity;
import org.sitong.item.Audience;
import org.sitong.item.AudienceKind;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.Phrase;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** Topics for natural persons without natural persons among the audience, or the other way round; the same for others. */
public final class TopicMismatch extends StandardRule {

    /** The rule. */
    public TopicMismatch() {
        super(RuleCard.builder()
                .id("audience.topic-mismatch")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("audience.kinds")
                .consider("audience.naturalPersonTopics")
                .consider("audience.legalPersonTopics")
                .basisEntry(Sources.qualityCheck("服务对象与主题分类一致"))
                .covered("G05")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Audience audience = ItemParts.audience(document.definition());
        if (audience == null) {
            document.notApplicable();
            return;
        }
        boolean hasPersons = audience.kinds().contains(AudienceKind.NATURAL_PERSON);
        boolean hasOthers = audience.kinds().stream().anyMatch(kind -> kind != AudienceKind.NATURAL_PERSON);
        judge("natural", "naturalPersonTopics", hasPersons, audience.naturalPersonTopics(), document);
        judge("legal", "legalPersonTopics", hasOthers, audience.legalPersonTopics(), document);
    }

    private static void judge(
            String variant, String element, boolean isMeant, List<String> topics, DocumentContext document) {
        JsonPointer place = JsonPointer.ROOT.child("audience");
        Phrase obstacle = document.obstacle("audience." + element);
        if (obstacle != null) {
            document.notChecked(obstacle);
        } else if (isMeant && topics.isEmpty()) {
            document.report(Observation.at(place)
                    .missing(place.child(element))
                    .variant(variant + "-missing")
                    .naming("element", element)
                    .graded(Severity.INFO));
        } else if (!isMeant && !topics.isEmpty()) {
            document.report(Observation.at(place.child(element)).variant(variant + "-odd"));
        }
    }
}
