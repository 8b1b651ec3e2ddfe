package org.sitong.validation.internal.rules.basis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sitong.Severity;
import org.sitong.item.LegalBasis;
import org.sitong.json.JsonPatch;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.LegalBases;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/**
 * Setting bases stand with a lower before a higher one. Ranks of which neither is above the other, such as department rules and
 * local regulations, may stand in any order.
 */
public final class Order extends StandardRule {

    private static final JsonPointer BASES = JsonPointer.ROOT.child("legalBases");

    /** The rule. */
    public Order() {
        super(RuleCard.builder()
                .id("basis.order")
                .severity(Severity.INFO)
                .kind(Kind.BASIC_ITEM)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("legalBases")
                .basisEntry(new Basis("地方事项填报规范", "设定依据按效力由高到低排列"))
                .covered("G07")
                .fixable(true)
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        List<LegalBasis> bases = ItemParts.legalBases(document.definition());
        for (int i = 0; i < bases.size(); i++) {
            int lower = firstLower(bases, i);
            if (lower >= 0) {
                Observation said = Observation.at(BASES.child(i))
                        .with("higher", LegalBases.shown(bases.get(i)))
                        .with("lower", LegalBases.shown(bases.get(lower)))
                        .related(document.place(BASES.child(lower)));
                boolean isPointedAt = document.value(JsonPointer.ROOT.child("provenance")) != null;
                document.report(
                        isPointedAt ? said : said.repairedBy(ordered(bases).toValue()));
                return;
            }
        }
    }

    /** The first one before a place that is certainly lower than the one there; negative where there is none. */
    private static int firstLower(List<LegalBasis> bases, int at) {
        return IntStream.range(0, at)
                .filter(i -> LegalBases.isAbove(bases.get(at), bases.get(i)))
                .findFirst()
                .orElse(-1);
    }

    /** Moves each before the first that is lower; those that may stand in any order keep theirs. */
    private static JsonPatch ordered(List<LegalBasis> bases) {
        List<LegalBasis> order = new ArrayList<>(bases);
        JsonPatch patch = JsonPatch.EMPTY;
        for (int i = 0; i < order.size(); i++) {
            int lower = firstLower(order, i);
            if (lower >= 0) {
                order.add(lower, order.remove(i));
                patch = patch.move(BASES.child(i), BASES.child(lower));
            }
        }
        return patch;
    }
}
