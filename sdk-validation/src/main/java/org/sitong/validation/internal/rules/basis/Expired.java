package org.sitong.validation.internal.rules.basis;

import java.time.LocalDate;
import java.util.List;
import org.sitong.Severity;
import org.sitong.item.LegalBasis;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.LegalBases;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A basis is given with a day on which it went out of force, and that day has come. */
public final class Expired extends StandardRule {

    /** The rule. */
    public Expired() {
        super(RuleCard.builder()
                .id("basis.expired")
                .severity(Severity.WARNING)
                .kind(Kind.BASIC_ITEM)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("legalBases.effectiveTo")
                .basisEntry(Sources.sitong("设定和实施依据"))
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        List<LegalBasis> bases = ItemParts.legalBases(document.definition());
        for (int i = 0; i < bases.size(); i++) {
            LocalDate end = bases.get(i).effectiveTo();
            if (end != null && !end.isAfter(document.date())) {
                document.report(Observation.at(
                                JsonPointer.ROOT.child("legalBases").child(i).child("effectiveTo"))
                        .with("title", LegalBases.shown(bases.get(i)))
                        .with("since", end.toString()));
            }
        }
    }
}
