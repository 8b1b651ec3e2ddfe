package org.sitong.validation.internal.rules.material;

import java.util.regex.Pattern;
import org.sitong.Severity;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A name that lists several materials: numbered, or with semicolons between them. */
public final class SeveralInOne extends StandardRule {

    private static final Pattern REMARK = Pattern.compile("[（(][^（()）]*[)）]|《[^《》]*》");
    private static final Pattern SEVERAL =
            Pattern.compile("1[、.．].{2,60}2[、.．]|一、.{2,60}二、|[^；;\\s]{2,}[；;][^；;\\s]{2,}");

    /** The rule. */
    public SeveralInOne() {
        super(RuleCard.builder()
                .id("material.several-in-one")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("materials.name")
                .basisEntry(Sources.sitong("材料名称"))
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        MaterialWalk.each(document, (place, material) -> {
            String name = REMARK.matcher(MaterialWalk.name(material)).replaceAll("");
            if (SEVERAL.matcher(name).find()) {
                document.report(Observation.at(place.child("name")).with("material", MaterialWalk.shown(material)));
            }
        });
    }
}
