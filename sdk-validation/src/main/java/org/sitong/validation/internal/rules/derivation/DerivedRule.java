package org.sitong.validation.internal.rules.derivation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.diff.Change;
import org.sitong.diff.DerivableForm;
import org.sitong.item.Provenance;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.BilingualText;
import org.sitong.standard.Kind;
import org.sitong.validation.Phrase;
import org.sitong.validation.derivation.JudgedChange;
import org.sitong.validation.derivation.Standing;
import org.sitong.validation.internal.derivation.Why;
import org.sitong.validation.internal.engine.Coverage;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardPairRule;
import org.sitong.validation.internal.text.ElementWords;
import org.sitong.validation.rule.Against;
import org.sitong.validation.rule.Counterpart;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PairContext;
import org.sitong.validation.rule.RuleCard;

/**
 * A rule about one way in which a definition may depart from the one that it derives from. What is judged is what
 * {@link DerivationJudge} says; each rule speaks of some of it.
 */
abstract class DerivedRule extends StandardPairRule {

    /** A rule of this group. */
    DerivedRule(String id, Severity severity, String... covers) {
        super(card(id, severity, covers));
    }

    private static RuleCard card(String id, Severity severity, String... covers) {
        RuleCard.RuleCardBuilder card = RuleCard.builder()
                .id(id)
                .severity(severity)
                .against(Against.BASE)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .basisEntry(Sources.sitong("派生规则"));
        for (String each : covers) {
            card.covered(each);
        }
        return card.build();
    }

    @Override
    public void check(PairContext pair) {
        Counterpart base = pair.other();
        if (!DerivableForm.exists(base.definition().kind())) {
            pair.notChecked("kind", Map.of());
            return;
        }
        if (base.how() == Counterpart.How.OTHER_VERSION) {
            pair.notChecked("version", Map.of());
            return;
        }
        Deviations deviations = Deviations.of(pair);
        for (JudgedChange judged : deviations.changes()) {
            Why why = Why.of(judged.reason());
            if (isOurs(why, judged)) {
                say(why, judged, pair, deviations.names());
            }
        }
    }

    private void say(Why why, JudgedChange judged, PairContext pair, Map<String, String> names) {
        Change change = judged.change();
        Severity severity = severity(why, judged, pair);
        Phrase broken = broken(change, pair);
        if (broken != null || judged.standing() == Standing.NOT_CHECKED && severity == null) {
            pair.notChecked(broken == null ? judged.reason() : broken);
            return;
        }
        Observation observation = Observation.at(place(change, pair))
                .naming("place", words(locale -> words(locale, names).place(Kind.SERVICE_ITEM, change.path())))
                .with("reason", judged.reason())
                .related(pair.other().place(nearest(pair.other().value(), change.before(), change.after())));
        if (change.from() != null && change.to() != null) {
            observation = observation
                    .variant("changed")
                    .with("from", value(change, change.from(), names))
                    .with("to", value(change, change.to(), names));
        }
        if (severity != null) {
            observation = observation.graded(severity);
        }
        pair.report(judged.clauses().isEmpty() ? observation : observation.restingOn(judged.clauses()));
    }

    /** That the definition has something there which has not the right shape, and is told elsewhere; {@code null} where it has not. */
    private static @Nullable Phrase broken(Change change, PairContext pair) {
        String element = change.element().path();
        Provenance provenance = pair.definition().provenance();
        boolean isCarried = provenance == null
                || provenance.carries().isEmpty()
                || Coverage.of(provenance.carries()).has(element);
        return isCarried ? pair.obstacle(element) : null;
    }

    /** Whether this rule speaks of a change. */
    abstract boolean isOurs(Why why, JudgedChange judged);

    /** How grave a change is; {@code null} where what could not be judged is no finding. */
    @Nullable
    Severity severity(Why why, JudgedChange judged, PairContext pair) {
        return judged.standing() == Standing.NOT_CHECKED ? null : card().severity();
    }

    private static BilingualText value(Change change, JsonValue value, Map<String, String> names) {
        return words(locale -> words(locale, names).value(change.element(), value));
    }

    private static ElementWords words(Locale locale, Map<String, String> names) {
        return new ElementWords(locale).naming(names);
    }

    private static BilingualText words(Function<Locale, String> say) {
        return new BilingualText(say.apply(Locale.SIMPLIFIED_CHINESE), say.apply(Locale.ENGLISH));
    }

    private static JsonPointer place(Change change, PairContext pair) {
        return nearest(pair.value(), change.after(), change.before());
    }

    /** The place, or where there is none the nearest one around the place in the other definition. */
    private static JsonPointer nearest(JsonValue document, @Nullable JsonPointer own, @Nullable JsonPointer other) {
        JsonPointer wanted = own == null ? above(other == null ? JsonPointer.ROOT : other) : own;
        while (!wanted.tokens().isEmpty() && document.at(wanted) == null) {
            wanted = above(wanted);
        }
        return wanted;
    }

    private static JsonPointer above(JsonPointer place) {
        JsonPointer above = JsonPointer.ROOT;
        List<String> tokens = place.tokens();
        for (String token : tokens.subList(0, Math.max(0, tokens.size() - 1))) {
            above = above.child(token);
        }
        return above;
    }
}
