package org.sitong.validation.internal.rules.pack;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.item.PackParameter;
import org.sitong.item.PackRule;
import org.sitong.item.Regrade;
import org.sitong.item.RulePack;
import org.sitong.json.JsonPointer;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;

/** A pack names a rule, parameter, element or division that does not exist, or a rule that packs cannot change. */
final class UnknownName extends PackRuleCheck {

    UnknownName() {
        super("pack.unknown-name");
    }

    @Override
    void check(RulePack pack, DocumentContext document) {
        for (int i = 0; i < pack.regrades().size(); i++) {
            changed(pack.regrades().get(i).rule(), false, REGRADES.child(i), document);
        }
        for (int i = 0; i < pack.parameters().size(); i++) {
            PackParameter set = pack.parameters().get(i);
            RuleCard card = changed(set.rule(), true, PARAMETERS.child(i), document);
            if (card != null
                    && card.parameters().stream()
                            .noneMatch(known -> known.name().equals(set.parameter()))) {
                say("parameter", PARAMETERS.child(i).child("parameter"), set.parameter(), document);
            }
        }
        for (int i = 0; i < pack.rules().size(); i++) {
            elements(pack.rules().get(i), RULES.child(i).child("elements"), document);
        }
        Set<String> own = own(pack);
        for (int i = 0; i < pack.examples().size(); i++) {
            String rule = pack.examples().get(i).rule();
            if (!own.contains(String.valueOf(rule))) {
                say("example", EXAMPLES.child(i).child("rule"), rule, document);
            }
        }
        String territory = pack.territory() == null ? null : pack.territory().code();
        boolean isPlace = territory != null && territory.matches("[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12}");
        if (!isPlace) {
            say("territory", JsonPointer.ROOT.child("territory"), territory, document);
        }
    }

    /** The rules that a pack adds or changes. */
    static Set<String> own(RulePack pack) {
        Set<String> own = new HashSet<>();
        pack.rules().forEach(rule -> own.add(String.valueOf(rule.id())));
        pack.regrades().stream().map(Regrade::rule).forEach(rule -> own.add(String.valueOf(rule)));
        pack.parameters().stream().map(PackParameter::rule).forEach(rule -> own.add(String.valueOf(rule)));
        return own;
    }

    /** Rules that read, and rules of packs, are nobody's to change; numbers of rules over sets hold for the whole set. */
    private static @Nullable RuleCard changed(
            @Nullable String rule, boolean isParameter, JsonPointer place, DocumentContext document) {
        RuleCard card = rule == null ? null : document.rules().find(rule);
        if (card == null) {
            say("rule", place.child("rule"), rule, document);
        } else if (card.phase() == Phase.SCHEMA || card.pack() != null || isParameter && card.phase() == Phase.SET) {
            say("fixed", place.child("rule"), rule, document);
            return null;
        }
        return card;
    }

    private static void elements(PackRule rule, JsonPointer place, DocumentContext document) {
        Set<Kind> kinds = rule.kinds().isEmpty() ? Set.of(Kind.SERVICE_ITEM) : Set.copyOf(rule.kinds());
        for (int i = 0; i < rule.elements().size(); i++) {
            String element = rule.elements().get(i);
            if (kinds.stream().noneMatch(kind -> ElementIndex.standard().find(kind, element) != null)) {
                say("element", place.child(i), element, document);
            }
        }
    }

    private static void say(String variant, JsonPointer place, @Nullable String name, DocumentContext document) {
        document.report(Observation.at(place).variant(variant).naming("name", String.valueOf(name)));
    }
}
